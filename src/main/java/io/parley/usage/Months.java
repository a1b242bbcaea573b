package io.parley.usage;

import io.parley.shared.web.Messages;
import io.parley.shared.web.Option;
import io.parley.shared.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** Calendar months of UTC (rule US1), as an address names them and a reader reads them. */
@RequestScoped
public class Months {

    private static final int BACK = 13;
    @Inject
    private Clock clock;
    @Inject
    private Preferences preferences;

    YearMonth current() {
        return current(clock);
    }

    private static YearMonth current(Clock clock) {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** When the oldest month that can be chosen began. */
    static OffsetDateTime oldest(Clock clock) {
        return current(clock).minusMonths(BACK - 1L).atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** @param asked such as 2026-11; this month where it names none */
    YearMonth of(String asked) {
        return asked != null && asked.matches("20\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : current();
    }

    /** This month and those before it. */
    List<Option> choices() {
        return IntStream.range(0, BACK).mapToObj(current()::minusMonths).map(m -> Option.ofText(m.toString(), name(m))).toList();
    }

    String name(YearMonth month) {
        String pattern = Messages.text(preferences.language().locale(), "usage.month.pattern");
        return DateTimeFormatter.ofPattern(pattern, preferences.language().locale()).format(month);
    }
}
