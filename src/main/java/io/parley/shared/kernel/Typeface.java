package io.parley.shared.kernel;

import java.util.Locale;
import java.util.stream.Stream;

/** What a brand's public pages are set in: fonts every device has, Korean ones among them, so that nothing is loaded. */
public enum Typeface {
    SANS, SERIF, ROUNDED, MONO;

    /** As style sheets name it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static boolean isOne(String name) {
        return Stream.of(values()).anyMatch(t -> t.name().equals(name));
    }
}
