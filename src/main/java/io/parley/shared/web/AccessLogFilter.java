package io.parley.shared.web;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
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
    static final int LONGEST = 1_000;
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
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new WhenDone(start, request, response));
            } else {
                LOG.log(Level.INFO, line(request, response.getStatus(), start, who(), where()));
            }
        }
    }

    private String who() {
        return visit.actor().map(Actor::id).map(Object::toString).orElse("");
    }

    private String where() {
        return visit.place().map(Place::href).orElse("");
    }

    private static String line(HttpServletRequest request, int status, long start, String person, String place) {
        return JSON.createObjectBuilder()
                .add("method", cut(request.getMethod()))
                .add("path", cut(withoutToken(request.getRequestURI())))
                .add("status", status)
                .add("micros", (System.nanoTime() - start) / 1_000)
                .add("person", person)
                .add("place", place)
                .build().toString();
    }

    /** A token in an address is a key: the log shows where it stood, never what it was. */
    static String withoutToken(String path) {
        return path.replaceFirst("^(/invitations/|/l/[^/]+/)[^/]+", "$1…");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Only public addresses are answered later, and nobody is logged in there. The event itself no longer knows its request then. */
    private record WhenDone(long start, HttpServletRequest request, HttpServletResponse response) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            LOG.log(Level.INFO, line(request, response.getStatus(), start, "", ""));
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // its completion is logged
        }

        @Override
        public void onError(AsyncEvent event) {
            // its completion is logged
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
