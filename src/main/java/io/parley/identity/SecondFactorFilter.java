package io.parley.identity;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.Paths;
import io.parley.shared.web.Templates;
import io.parley.shared.web.View;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Keeps whoever logged in without a second factor out of places that ask for one (rule ID7). Only a member, or an admin who visits it as
 * support, has a place here, so for everybody else such an address goes on to answer like a missing one.
 */
public class SecondFactorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient Visit visit;
    @Inject
    private transient Templates templates;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (visit.place().filter(Place::twoFactor).isEmpty() || PortalSession.of(request).filter(PortalSession::secondFactor).isPresent()) {
            chain.doFilter(request, response);
        } else {
            templates.write(page(request), request, response);
        }
    }

    /** What was typed is kept, to be sent from the other side of the log-in (rule ID4). */
    private View page(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Actor actor = visit.actor().orElseThrow();
        Optional<SavedForm> form = read ? Optional.empty() : SavedForm.arriving(request, actor.id());
        form.ifPresent(f -> f.keep(request.getSession()));
        return View.of("identity/second-factor").with("place", visit.here()).with("kept", form.isPresent())
                .with("to", read ? Paths.withQuery(request) : visit.here().href()).status(403);
    }
}
