package io.parley.shared.web;

import java.util.Set;

/** The page of a status: its words are shared.error.{status}.title and .text. */
public final class ErrorPage {

    static final String TEMPLATE = "shared/error";
    private static final Set<Integer> SPOKEN = Set.of(400, 403, 404, 405, 408, 409, 413, 422, 500, 503);

    private ErrorPage() {
    }

    public static View of(int status) {
        int spoken = SPOKEN.contains(status) ? status : status < 500 ? 400 : 500;
        return View.of(TEMPLATE).with("code", spoken).status(status);
    }
}
