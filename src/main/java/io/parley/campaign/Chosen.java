package io.parley.campaign;

import io.parley.shared.web.Form;
import java.util.UUID;

/** Reads what a form lets people choose. */
final class Chosen {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Chosen() {
    }

    /** Null for what is no id at all. */
    static UUID id(Form form, String field) {
        String typed = form.value(field);
        return typed.matches(ID) ? UUID.fromString(typed) : null;
    }
}
