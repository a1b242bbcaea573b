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

    /** A wrong form, one that came too late, or one that needs an owner: shown again as it was typed (rules W3 and W12). */
    public View refused(Form form) {
        return with("form", form).status(form.isUnsigned() ? 403 : form.isStale() ? 409 : 422);
    }
}
