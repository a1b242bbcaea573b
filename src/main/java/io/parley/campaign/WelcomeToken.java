package io.parley.campaign;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata of a quick reply inside a welcome message: entry point, version, step and choice (design.md 6). A quick reply of a
 * turn has another form ({@code t:…}, conversation's own).
 */
public record WelcomeToken(UUID entry, UUID version, String step, String choice) {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern FORM = Pattern.compile("w:(" + ID + "):(" + ID + "):([a-z0-9-]{1,40}):([a-z0-9-]{1,40})");

    public String text() {
        return "w:" + entry + ":" + version + ":" + step + ":" + choice;
    }

    public static Optional<WelcomeToken> read(String text) {
        Matcher m = FORM.matcher(text == null ? "" : text);
        return m.matches() ? Optional.of(new WelcomeToken(UUID.fromString(m.group(1)), UUID.fromString(m.group(2)), m.group(3), m.group(4)))
                : Optional.empty();
    }
}
