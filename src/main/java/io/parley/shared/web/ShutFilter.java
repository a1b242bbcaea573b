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
import java.util.regex.Pattern;

/**
 * Keeps members out of a shut place and their changes out of an archived one (rule W10). Support goes in: somebody has to look. What a brand
 * owned, and what it holds of people, is its owners' to take along and to erase as long as it is there.
 */
public class ShutFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    /**
     * What owners may read then, and what they may ask for: spelled out, since an address can say another one in other words. The parts are taken
     * for good ({@code *+}): else each of them takes a piece of the stack, and 5,000 of them all of it.
     */
    static final Pattern READ = Pattern.compile("/(export|contacts|erasures)(/[\\w-]+)*+(\\.\\w+)?/?");
    private static final Pattern ASKED = Pattern.compile("/contacts/[\\w-]+/(erasure|export)");
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

    /** The right of people to their data does not pause with the place. */
    private static boolean isClosed(Place place, boolean safe, String path) {
        boolean kept = place.state() == PlaceState.ARCHIVED ? !safe : place.state().isShut() && place.support() == null;
        return kept && !isOwners(place, safe ? READ : ASKED, path);
    }

    private static boolean isOwners(Place place, Pattern allowed, String path) {
        return place.role() == Role.OWNER && path.startsWith(place.href()) && allowed.matcher(path.substring(place.href().length())).matches();
    }

    private static View page(Place place) {
        return View.of("shared/shut").with("place", place).with("owner", place.state().isShut() && place.role() == Role.OWNER).status(403);
    }
}
