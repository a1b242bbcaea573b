package io.parley.dev.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Direct Message Card, by X's own parameter names. */
record Card(String id, long createdAt, String ads, Map<String, String> fields) implements Thing {

    static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    String uri() {
        return "card://" + createdAt + id;
    }

    String recipient() {
        return fields.get("recipient_user_id");
    }

    List<Tap> taps() {
        var taps = new ArrayList<Tap>();
        for (String ordinal : ORDINALS) {
            String label = fields.get(ordinal + "_cta");
            if (label != null) {
                taps.add(new Tap(label, fields.get(ordinal + "_cta_welcome_message_id")));
            }
        }
        return taps;
    }

    /** A button of the card and the welcome message it opens. */
    record Tap(String label, String welcome) {
    }
}
