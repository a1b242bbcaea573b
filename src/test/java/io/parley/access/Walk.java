package io.parley.access;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Grounds;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Route;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.web.AllowedTo.Who;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Asks every route of a kind of place, as somebody with a role there, for what is theirs, another's and nobody's. */
final class Walk {

    static final UUID NOTHING = UUID.fromString("01930000-0000-7000-8000-ffffffffffff");
    static final String NOWHERE = "t-00000000-0000";
    private static final Map<String, String> FORM = Map.of("unknown", "x");
    private final Grounds own;
    private final Grounds foreign;
    private final UnaryOperator<HttpRequest> node;
    private final Map<String, UUID> known = new HashMap<>();
    final List<Asked> asked = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();

    /** @param node sends requests to another node than the first, or leaves them */
    Walk(Grounds own, Grounds foreign, UnaryOperator<HttpRequest> node) {
        this.own = own;
        this.foreign = foreign;
        this.node = node;
    }

    /** Makes what the others have, one of each kind, so that whatever changes there later was changed by the walk. */
    Walk prepared() throws Exception {
        for (Route route : Route.ofPlaces().stream().filter(Route::isOfSomething).toList()) {
            boolean agency = route.path().startsWith("/a/");
            foreignId(route.kind(), agency ? foreign.brands().agency() : foreign.brands().one());
            ownId(route.kind(), own.brands().other());
        }
        return this;
    }

    /** All routes for one role: reading ones first, since others may take away what they read. */
    void as(Role role, Place.Kind kind) throws Exception {
        UUID here = kind == Place.Kind.AGENCY ? own.brands().agency() : own.brands().one();
        var someone = Someone.in(kind, here, role);
        Portal portal = someone.portal().over(node);
        for (String method : List.of("GET", "POST")) {
            for (Route route : Route.ofPlaces().stream().filter(r -> r.path().startsWith(kind.prefix()) && r.method().equals(method)).toList()) {
                boolean allowed = route.allowed().contains(Who.valueOf(role.name()));
                inside(role.name(), portal, route, here, allowed);
                someone.join(kind, here, role);
            }
        }
    }

    /** All routes of other places, for somebody whose own place, if any, is elsewhere. */
    void asOutsider(String who, Portal portal) throws Exception {
        for (Route route : Route.ofPlaces()) {
            outside(who, portal, route, route.path().startsWith("/a/") ? Place.Kind.AGENCY : Place.Kind.BRAND);
        }
    }

    private void inside(String who, Portal portal, Route route, UUID here, boolean allowed) throws Exception {
        String slug = TwoBrands.slug(here);
        if (!route.isOfSomething()) {
            judge(new Asked(who, route, Whose.OWN, Whose.OWN, send(portal, route, route.at(slug, NOTHING))), allowed);
            return;
        }
        judge(new Asked(who, route, Whose.OWN, Whose.OWN, send(portal, route, route.at(slug, own.id(route.kind(), here)))), allowed);
        UUID theirs = foreignId(route.kind(), route.path().startsWith("/a/") ? foreign.brands().agency() : foreign.brands().one());
        var other = judge(new Asked(who, route, Whose.OWN, Whose.FOREIGN, send(portal, route, route.at(slug, theirs))), allowed);
        var missing = judge(new Asked(who, route, Whose.OWN, Whose.MISSING, send(portal, route, route.at(slug, NOTHING))), allowed);
        compare(other, theirs.toString(), missing, NOTHING.toString());
        if (!route.kind().equals("brands")) {
            String sisters = ownId(route.kind(), own.brands().other()).toString();
            compare(judge(new Asked(who, route, Whose.OWN, Whose.SISTER, send(portal, route, route.at(slug, sisters))), allowed), sisters, missing, NOTHING.toString());
        }
    }

    private void outside(String who, Portal portal, Route route, Place.Kind kind) throws Exception {
        UUID there = kind == Place.Kind.AGENCY ? foreign.brands().agency() : foreign.brands().one();
        UUID id = route.isOfSomething() ? foreignId(route.kind(), there) : NOTHING;
        var other = judge(new Asked(who, route, Whose.FOREIGN, Whose.FOREIGN, send(portal, route, route.at(TwoBrands.slug(there), id))), false);
        var missing = judge(new Asked(who, route, Whose.MISSING, Whose.MISSING, send(portal, route, route.at(NOWHERE, id))), false);
        compare(other, TwoBrands.slug(there), missing, NOWHERE);
    }

    private Asked judge(Asked one, boolean allowed) {
        asked.add(one);
        String verdict = one.verdict(allowed);
        if (!verdict.isEmpty()) {
            wrong.add(verdict);
        }
        return one;
    }

    /** To the byte; what was asked for is all that may differ. */
    private void compare(Asked other, String theirs, Asked missing, String nobodys) {
        if (!other.answer().bytes().replace(theirs, nobodys).equals(missing.answer().bytes())) {
            wrong.add(other + " differs from " + missing);
        }
    }

    private UUID foreignId(String kind, UUID place) throws Exception {
        return one(foreign, kind, place);
    }

    private UUID ownId(String kind, UUID place) throws Exception {
        return one(own, kind, place);
    }

    /** Nothing of theirs is ever changed, so one of each kind is enough. */
    private UUID one(Grounds grounds, String kind, UUID place) throws Exception {
        String key = kind + place;
        if (!known.containsKey(key)) {
            known.put(key, grounds.id(kind, place));
        }
        return known.get(key);
    }

    /** Reading ends where a redirect leads; what a change says of itself is read at once, so that no later page says it. */
    private static Answer send(Portal portal, Route route, String path) throws Exception {
        if (route.method().equals("GET")) {
            return portal.follow(portal.get(path));
        }
        Answer answer = portal.post(path, FORM);
        portal.follow(answer);
        return answer;
    }
}
