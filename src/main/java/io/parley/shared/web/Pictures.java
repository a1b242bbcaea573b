package io.parley.shared.web;

import java.util.UUID;

/** Where pictures stand: each has an address of its own for as long as it is there, so it may be kept for ever. */
public final class Pictures {

    public static final String PREFIX = "/pictures/";

    private Pictures() {
    }

    /** What tells one from another where only names are shown. */
    public static String name(UUID picture) {
        return picture.toString().substring(24) + ".png";
    }

    /** Null for no picture. */
    public static String href(UUID picture) {
        return picture == null ? null : PREFIX + picture + ".png";
    }
}
