package io.parley.shared.web;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Keeps members out of a shut place and their changes out of an archived one (rule W10). Support goes in: somebody has to look. */
public class ShutFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    @Inject
    private transient Visit visit;
    @Inject
    private transient Templates templates;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean safe = SAFE.contains(request.getMethod());
        if (visit.place().filter(place -> isClosed(place, safe, request.getRequestURI())).isPresent()) {
            templates.write(page(visit.here()), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isClosed(Place place, boolean safe, String path) {
        if (place.state() == PlaceState.ARCHIVED) {
            return !safe;
        }
        return place.state().isShut() && place.support() == null && !(safe && mayTakeAlong(place, path));
    }

    /** What a brand owned can be fetched by its owners as long as it is there. */
    private static boolean mayTakeAlong(Place place, String path) {
        return place.role() == Role.OWNER && (path + "/").startsWith(place.href() + "/export/");
    }

    private static View page(Place place) {
        return View.of("shared/shut").with("place", place).with("mayTakeAlong", place.state().isShut() && mayTakeAlong(place, place.href() + "/export"))
                .status(403);
    }
}
