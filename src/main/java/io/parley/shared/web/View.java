package io.parley.shared.web;

import java.util.HashMap;
import java.util.Map;

/** A template and the records it shows. */
public record View(String template, Map<String, Object> model, int status) {

    public static View of(String template) {
        return new View(template, Map.of(), 200);
    }

    public View with(String name, Object value) {
        var more = new HashMap<>(model);
        more.put(name, value);
        return new View(template, more, status);
    }

    public View status(int status) {
        return new View(template, model, status);
    }

    /** A wrong form, or one that came too late: shown again as it was typed (rule W3). */
    public View refused(Form form) {
        return with("form", form).status(form.isStale() ? 409 : 422);
    }
}
