package io.parley.dev;

import java.util.Locale;

/** The few lines a person watches while Parley starts and stops. */
final class Progress {

    private static final String LINE = "  %-13s %s";

    private Progress() {
    }

    static void say(String sentence) {
        System.out.println(sentence);
    }

    static void say(String what, String sentence) {
        say(String.format(Locale.ROOT, LINE, what, sentence));
    }

    /** One server on its way up, timed from here. */
    static Step begin(String what, String sentence) {
        say(what, sentence);
        return new Step(what, System.nanoTime());
    }

    record Step(String what, long began) {

        /** Says how many seconds it took, and hands them back. */
        double ready() {
            double seconds = (System.nanoTime() - began) / 1e9;
            say(what, String.format(Locale.ROOT, "ready in %.1f s", seconds));
            return seconds;
        }
    }
}
