package io.parley.shared.web;

import java.util.HashMap;
import java.util.Map;

/** A template and the records it shows. @param compression when it may be sent compressed (rule W25) */
public record View(String template, Map<String, Object> model, int status, Compression compression) {

    /** A query may bring text that the page repeats. */
    enum Compression { NEVER, WITHOUT_QUERY, ALWAYS }

    public static View of(String template) {
        return new View(template, Map.of(), 200, Compression.WITHOUT_QUERY);
    }

    public View with(String name, Object value) {
        var more = new HashMap<>(model);
        more.put(name, value);
        return new View(template, more, status, compression);
    }

    public View status(int status) {
        return new View(template, model, status, compression);
    }

    /** It shows a secret, or what a stranger wrote beside what others may not know: its length must tell nothing of it. */
    public View secret() {
        return new View(template, model, status, Compression.NEVER);
    }

    /** It depends on its address alone, not on who asks: whoever can make a browser ask for it can read it too. */
    public View open() {
        return new View(template, model, status, Compression.ALWAYS);
    }

    /** A wrong form, one that came too late, or one that needs an owner: shown again as it was typed (rules W3 and W12). */
    public View refused(Form form) {
        return with("form", form).status(form.isUnsigned() ? 403 : form.isStale() ? 409 : 422);
    }
}
