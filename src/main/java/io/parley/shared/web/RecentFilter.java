package io.parley.shared.web;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Notes in the browser where a person was last, the newest first (rule W13). Whoever reads it next finds only what is theirs among it. */
public class RecentFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "parley_recent";
    private static final int MOST = 6;
    @Inject
    private transient Visit visit;
    @Inject
    private transient Cookies cookies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET")) {
            visit.place().filter(p -> p.support() == null).ifPresent(here -> note(here, request, response));
        }
        chain.doFilter(request, response);
    }

    /** Addresses of places, the newest first; nothing that is no such address. */
    static List<String> of(HttpServletRequest request) {
        return Cookies.of(request, NAME).stream().flatMap(c -> Stream.of(c.split(":"))).filter(h -> h.matches("/[ab]/[a-z0-9-]{1,60}"))
                .distinct().limit(MOST).toList();
    }

    private void note(Place here, HttpServletRequest request, HttpServletResponse response) {
        List<String> before = of(request);
        if (before.isEmpty() || !before.get(0).equals(here.href())) {
            List<String> now = Stream.concat(Stream.of(here.href()), before.stream()).distinct().limit(MOST).toList();
            cookies.leave(response, "/", NAME, String.join(":", now), Duration.ofDays(90));
        }
    }
}
