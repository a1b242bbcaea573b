package io.parley.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one thing done again and again, in nanoseconds from the shortest to the longest. */
record Times(long[] sorted) {

    static Times of(long... nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /** The duration that this share of all stays within. */
    long within(double percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    String median() {
        return millis(within(50));
    }

    String slow() {
        return millis(within(95));
    }

    /** In milliseconds. */
    String within99() {
        return millis(within(99));
    }

    double millisWithin(double percent) {
        return within(percent) / 1e6;
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }
}
