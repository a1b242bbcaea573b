package io.parley.shared.tenancy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The URL filter (rule T1): /a/{agency} and /b/{brand} become the current place, or stay unknown. */
public class TenantFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient TenantDirectory directory;
    @Inject
    private transient Visit visit;
    @Inject
    private transient Event<PlaceEntered> entered;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isPlace(request.getPathInfo())) {
            chain.doFilter(request, response);
            return;
        }
        var address = Address.of(request.getRequestURI());
        Optional<Place> place = visit.actor().flatMap(a -> directory.find(address.kind(), address.slug(), a.id()));
        if (place.isPresent() && !place.get().slug().equals(address.slug())) {
            moved(request, response, place.get().href() + address.rest());
        } else {
            inside(place, request, response, chain);
        }
    }

    private static boolean isPlace(String path) {
        return path.startsWith("/a/") || path.startsWith("/b/");
    }

    private static void moved(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String query = request.getQueryString();
        response.setStatus("GET".equals(request.getMethod()) ? 301 : 308);
        response.setHeader("Location", query == null ? path : path + "?" + query);
        response.setHeader("Cache-Control", "no-store");
    }

    private void inside(Optional<Place> place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        place.ifPresent(this::enter);
        Current.enter(place.filter(p -> p.kind() == Place.Kind.BRAND).map(Place::id).orElse(null));
        try {
            chain.doFilter(request, response);
        } finally {
            Current.enter(null);
        }
    }

    /** What an admin does here as support is marked as such from now on. */
    private void enter(Place place) {
        visit.at(place);
        if (place.support() != null) {
            visit.by(visit.actor().orElseThrow().asSupport());
            Current.act(visit.actor().orElseThrow());
        }
        visit.actor().filter(Actor::admin).ifPresent(admin -> entered.fire(new PlaceEntered(admin.id(), place)));
    }

    /** /b/agave-norte/campaigns → BRAND, agave-norte, /campaigns */
    record Address(Place.Kind kind, String slug, String rest) {

        static Address of(String path) {
            Place.Kind kind = path.startsWith("/a/") ? Place.Kind.AGENCY : Place.Kind.BRAND;
            String rest = path.substring(Math.min(3, path.length()));
            int end = rest.indexOf('/');
            return end < 0 ? new Address(kind, rest, "") : new Address(kind, rest.substring(0, end), rest.substring(end));
        }
    }
}
