package io.parley.conversation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metadata of a quick reply of a turn: which visit of which run it answers. Another's is old, or not ours (rule CV7). */
record TurnToken(UUID run, int visit, String step, String choice) {

    private static final Pattern FORM = Pattern.compile("t:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,6}):([a-z0-9-]{1,40}):([a-z0-9-]{1,40})");

    String text() {
        return "t:" + run + ":" + visit + ":" + step + ":" + choice;
    }

    static Optional<TurnToken> read(String text) {
        Matcher m = FORM.matcher(text == null ? "" : text);
        return m.matches() ? Optional.of(new TurnToken(UUID.fromString(m.group(1)), Integer.parseInt(m.group(2)), m.group(3), m.group(4)))
                : Optional.empty();
    }
}
