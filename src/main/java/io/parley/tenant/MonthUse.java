package io.parley.tenant;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a brand or an agency used so far this month, as it is counted for both (io.parley.usage tells more of it). */
public record MonthUse(long conversations, long messages, long clicks, long micros) {

    static final MonthUse NONE = new MonthUse(0, 0, 0, 0);

    public BigDecimal amount() {
        return BigDecimal.valueOf(micros, 6);
    }

    public String dollars() {
        return "$" + String.format(java.util.Locale.ROOT, "%,.2f", amount().setScale(2, RoundingMode.HALF_UP));
    }
}
