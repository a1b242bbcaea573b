package io.parley.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was used in some time (rule US1). @param clicks people's @param micros micro-dollars */
public record Used(long conversations, long messagesIn, long messagesOut, long clicks, long allClicks, long micros) {

    /** The columns of a table of usage, in the order of the record. */
    static final String COLUMNS = "conversations, messages_in, messages_out, clicks, all_clicks, micros";

    static Used of(Object[] row, int from) {
        return new Used(number(row, from), number(row, from + 1), number(row, from + 2), number(row, from + 3), number(row, from + 4), number(row, from + 5));
    }

    public String dollars() {
        return dollars(micros);
    }

    static String dollars(long micros) {
        return "$" + String.format(java.util.Locale.ROOT, "%,.2f", BigDecimal.valueOf(micros, 6).setScale(2, RoundingMode.HALF_UP));
    }

    /** For a file: dollars as a number, whole. */
    static BigDecimal exact(long micros) {
        return BigDecimal.valueOf(micros, 6);
    }

    private static long number(Object[] row, int at) {
        return row[at] == null ? 0 : ((Number) row[at]).longValue();
    }
}
