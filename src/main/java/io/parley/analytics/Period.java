package io.parley.analytics;

import io.parley.shared.web.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Whole days in a brand's zone, both ends included (rule AN4). @param name one of {@link #NAMES} */
public record Period(String name, LocalDate from, LocalDate to, ZoneId zone) {

    static final List<String> NAMES = List.of("today", "week", "month", "custom");
    private static final int LONGEST = 400;

    static Period of(String name, LocalDate today, ZoneId zone) {
        return new Period(name, today.minusDays(name.equals("today") ? 0 : name.equals("month") ? 29 : 6), today, zone);
    }

    /** What the address asks for, the last seven days without; a custom period that is none is said on the form. */
    static Period of(Form form, LocalDate today, ZoneId zone) {
        String name = form.value("period");
        if (!name.equals("custom")) {
            return of(NAMES.contains(name) ? name : "week", today, zone);
        }
        Optional<LocalDate> from = day(form, "from");
        Optional<LocalDate> to = day(form, "to");
        if (from.isPresent() && to.isPresent() && (to.get().isBefore(from.get()) || from.get().plusDays(LONGEST).isBefore(to.get()))) {
            form.problem("to", to.get().isBefore(from.get()) ? "analytics.period.order" : "analytics.period.long", LONGEST);
        }
        return form.hasProblems() ? of("week", today, zone) : new Period(name, from.orElseThrow(), to.orElseThrow(), zone);
    }

    Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(Form form, String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field))).filter(d -> d.getYear() > 2000 && d.getYear() < 3000);
        } catch (DateTimeParseException e) {
            form.problem(field, "analytics.period.date");
            return Optional.empty();
        }
    }
}
