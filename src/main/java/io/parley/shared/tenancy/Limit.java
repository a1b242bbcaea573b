package io.parley.shared.tenancy;

import java.util.Locale;

/** What a package may limit: the first three by month, dollars in micro-dollars; the others by how many there are at once. */
public enum Limit {
    CONVERSATIONS, MESSAGES, DOLLARS, MEMBERS, BRANDS, BOTS, LINKS;

    /** As a brand's {@code limited}, a form and the bundles name it. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean monthly() {
        return compareTo(DOLLARS) <= 0;
    }
}
