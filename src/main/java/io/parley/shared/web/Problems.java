package io.parley.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;

/** What every error below /api looks like (RFC 9457), in the language the sender prefers; no cookie has a say in it. */
@ApplicationScoped
public class Problems {

    public static final String TYPE = "application/problem+json";
    public static final String DOCS = "/api/docs";
    @Inject
    private Hosts hosts;

    /** Whether errors of this address are told to a program. */
    public static boolean cover(HttpServletRequest request) {
        String path = Paths.of(request);
        return path.startsWith("/api/") || path.equals("/api");
    }

    public static Locale locale(HttpServletRequest request) {
        return Language.preferred(Collections.list(request.getLocales())).locale();
    }

    /** Outside of JAX-RS: a filter's own answer, or the container's. */
    public void write(ProblemKind kind, HttpServletRequest request, HttpServletResponse response, Object... args) throws IOException {
        response.setStatus(kind.status());
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(of(kind, locale(request), new ProblemList(), args).build().toString());
    }

    JsonObjectBuilder of(ProblemKind kind, Locale locale, ProblemList problems, Object... args) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("type", hosts.portal(DOCS + "#" + kind.slug()))
                .add("title", Messages.text(locale, kind.titleKey())).add("status", kind.status())
                .add("detail", Messages.text(locale, kind.textKey(), args));
        if (!problems.isEmpty()) {
            object.add("errors", errors(problems, locale));
        }
        return problems.more() == 0 ? object : object.add("moreErrors", problems.more());
    }

    private static JsonArrayBuilder errors(ProblemList problems, Locale locale) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        problems.first().forEach(p -> errors.add(error(p, locale)));
        return errors;
    }

    private static JsonObject error(Problem problem, Locale locale) {
        return Json.createObjectBuilder().add("field", problem.field()).add("message", Messages.text(locale, problem.key(), problem.args()))
                .add("key", problem.key()).build();
    }
}
