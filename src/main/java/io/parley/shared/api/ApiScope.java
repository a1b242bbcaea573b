package io.parley.shared.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a key can be allowed (rule AP3). */
public enum ApiScope {
    BRAND_READ, MEMBERS_READ, LINKS_READ, LINKS_WRITE, CARDS_READ, CARDS_WRITE, FIGURES_READ;

    /** As routes, keys and the documentation write it, such as links:read. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public String key() {
        return "api.scope." + text().replace(':', '-');
    }

    public static Optional<ApiScope> of(String text) {
        return Stream.of(values()).filter(s -> s.text().equals(text)).findFirst();
    }
}
