package io.parley.shared.kernel;

import java.util.Set;
import java.util.regex.Pattern;

/** The part of an address a person chooses: 2 to 40 lower-case letters, digits and single inner hyphens. */
public record Slug(String value) {

    public static final String PATTERN = "[a-z0-9](-?[a-z0-9]){1,39}";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final Set<String> RESERVED = Set.of("new", "admin", "api", "login", "logout", "parley", "www");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text != null && text.length() <= 40 && SHAPE.matcher(text).matches() && !RESERVED.contains(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
