package io.parley.shared.web;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;
import static io.parley.shared.web.AllowedTo.Who.ANYONE;
import static io.parley.shared.web.AllowedTo.Who.KEY;
import static io.parley.shared.web.AllowedTo.Who.PERSON;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Grant;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo.Who;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/** Holds each route to its own line (rules W2 and W12). */
@Provider
public class RouteGuard implements ContainerRequestFilter {

    @Inject
    private Visit visit;
    @Inject
    private SignOff signOff;
    @Context
    private ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        var rule = route.getResourceMethod().getAnnotation(AllowedTo.class);
        if (rule == null) {
            throw new ForbiddenException("the route does not say who may use it");
        }
        if (List.of(rule.value()).contains(KEY)) {
            checkKey(route.getResourceMethod().getAnnotation(Scope.class));
        } else {
            check(Set.of(rule.value()));
        }
        var publishes = route.getResourceMethod().getAnnotation(Publishes.class);
        if (publishes != null && publishes.asks() == RouteGuard.class) {
            signOff.check();
        }
    }

    private void checkKey(Scope scope) {
        Grant grant = visit.grant().orElseThrow(() -> new ApiRefusal(ProblemKind.UNAUTHORIZED));
        if (scope == null || !grant.allows(scope.value())) {
            throw new ApiRefusal(ProblemKind.SCOPE_MISSING, scope == null ? "" : scope.value());
        }
    }

    private void check(Set<Who> allowed) {
        boolean admin = visit.actor().filter(Actor::admin).isPresent();
        if (allowed.contains(ANYONE) || allowed.contains(PERSON) && visit.actor().isPresent()
                || allowed.contains(ADMIN) && admin) {
            return;
        }
        if (visit.place().isEmpty()) {
            throw new NotFound("no such place for this person");
        }
        if (!allowed.contains(Who.valueOf(visit.here().role().name()))) {
            throw new ForbiddenException();
        }
    }
}
