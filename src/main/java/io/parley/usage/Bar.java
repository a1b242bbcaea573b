package io.parley.usage;

import io.parley.shared.tenancy.Limit;
import java.util.Locale;

/** How much of a limit is used. @param most null where nothing is limited */
public record Bar(Limit limit, long used, Long most) {

    static Bar of(Limit limit, Object used, Object most) {
        return new Bar(limit, used == null ? 0 : ((Number) used).longValue(), most == null ? null : ((Number) most).longValue());
    }

    static Bar of(Limit limit, Held held) {
        return new Bar(limit, held.count(), held.most());
    }

    public String key() {
        return "usage.limit." + limit.field();
    }

    /** At most 100, for what is drawn. */
    public long share() {
        return most == null ? 0 : Math.min(100, used * 100 / most);
    }

    public String tone() {
        return most == null || used * 100 < most * 80 ? "" : used < most ? "warn" : "fail";
    }

    public String shown() {
        return read(used);
    }

    public String of() {
        return most == null ? null : read(most);
    }

    private String read(long number) {
        return limit == Limit.DOLLARS ? Used.dollars(number) : String.format(Locale.ROOT, "%,d", number);
    }
}
