package io.parley.campaign;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bot and the language it speaks to whoever comes in; one choice in a form. */
record FlowStart(UUID bot, String language) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(en|ko)");

    static Optional<FlowStart> read(String text) {
        Matcher m = FORM.matcher(text);
        return m.matches() ? Optional.of(new FlowStart(UUID.fromString(m.group(1)), m.group(2))) : Optional.empty();
    }

    String text() {
        return bot + ":" + language;
    }
}
