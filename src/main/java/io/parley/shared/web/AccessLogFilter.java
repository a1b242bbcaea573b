package io.parley.shared.web;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands each request to the access log (rule W9). */
public class AccessLogFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient Visit visit;
    @Inject
    private transient AccessLog log;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new WhenDone(log, begun, request, response));
            } else {
                log.keep(RequestContexts.isWithout(request) ? AccessLine.of(request, response.getStatus(), begun, "", "")
                        : AccessLine.of(request, response.getStatus(), begun, who(), where()));
            }
        }
    }

    private String who() {
        return visit.actor().map(Actor::id).map(Object::toString).orElse("");
    }

    private String where() {
        return visit.place().map(Place::href).orElse("");
    }

    /** Only public addresses are answered later, and nobody is logged in there. The event itself no longer knows its request then. */
    private record WhenDone(AccessLog log, long begun, HttpServletRequest request, HttpServletResponse response) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            log.keep(AccessLine.of(request, response.getStatus(), begun, "", ""));
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
