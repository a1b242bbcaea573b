package io.parley.shared.web;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Map;

/** Writes the access log (rule W9). */
public class AccessLogFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger("parley.access");
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    @Inject
    private transient Visit visit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            LOG.log(Level.INFO, line(request, response.getStatus(), (System.nanoTime() - start) / 1_000));
        }
    }

    private String line(HttpServletRequest request, int status, long micros) {
        return JSON.createObjectBuilder()
                .add("method", request.getMethod())
                .add("path", withoutToken(request.getRequestURI()))
                .add("status", status)
                .add("micros", micros)
                .add("person", visit.actor().map(Actor::id).map(Object::toString).orElse(""))
                .add("place", visit.place().map(Place::href).orElse(""))
                .build().toString();
    }

    /** A token in an address is a key: the log shows where it stood, never what it was. */
    static String withoutToken(String path) {
        return path.replaceFirst("^(/invitations/|/l/[^/]+/)[^/]+", "$1…");
    }
}
