package io.parley.shared.web;

import java.util.Locale;
import java.util.stream.Stream;

/** What can be wrong with a request to the API. Each kind has a section in its documentation and its words below api.problem. */
public enum ProblemKind {
    BAD_REQUEST(400), UNAUTHORIZED(401), FORBIDDEN(403), SCOPE_MISSING(403), BRAND_SUSPENDED(403), BRAND_ARCHIVED(403), SIGN_OFF(403), NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405), NOT_ACCEPTABLE(406), REPEAT_UNDER_WAY(409), STALE(412), TOO_LARGE(413), WRONG_TYPE(415), INVALID(422), REPEAT_DIFFERS(422),
    VERSION_MISSING(428), TOO_MANY_REQUESTS(429), FAILURE(500), UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String titleKey() {
        return "api.problem." + slug() + ".title";
    }

    public String textKey() {
        return "api.problem." + slug() + ".text";
    }

    /** The plainest one of a status. */
    static ProblemKind of(int status) {
        return Stream.of(values()).filter(k -> k.status == status).findFirst().orElse(status < 500 ? BAD_REQUEST : FAILURE);
    }
}
