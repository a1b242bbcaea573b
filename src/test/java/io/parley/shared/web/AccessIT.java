package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Grounds;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Route;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.web.AllowedTo.Who;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each route against each role, as its own line declares it (rule W2). */
class AccessIT {

    private static final UUID NOTHING = UUID.fromString("01930000-0000-7000-8000-ffffffffffff");
    private static Grounds grounds;

    @BeforeAll
    static void make() throws Exception {
        grounds = Grounds.make();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("W2 in an agency each role may what the route's own line says, and nothing else")
    void in_an_agency(Role role) throws Exception {
        UUID agency = grounds.brands().agency();
        walk("/a/", agency, Place.Kind.AGENCY, role, Someone.make());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("W2 in a brand each role may what the route's own line says, and nothing else")
    void in_a_brand(Role role) throws Exception {
        walk("/b/", grounds.brands().one(), Place.Kind.BRAND, role, Someone.make());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("TN2 a role in an agency holds in each of its brands")
    void an_agencys_role_holds_in_its_brands(Role role) throws Exception {
        var someone = Someone.in(Place.Kind.AGENCY, grounds.brands().agency(), role);
        String settings = "/b/" + TwoBrands.slug(grounds.brands().other()) + "/settings";
        assertThat(someone.logIn().get(settings).status()).isEqualTo(200);
        assertThat(someone.logIn().post(settings, Map.of("name", "")).status()).isEqualTo(role.mayEdit() ? 422 : 403);
    }

    @Test
    @DisplayName("TN2 the strongest of several roles counts")
    void the_strongest_counts() throws Exception {
        var someone = Someone.in(Place.Kind.AGENCY, grounds.brands().agency(), Role.ANALYST).join(Place.Kind.BRAND, grounds.brands().other(), Role.OWNER);
        var portal = someone.logIn();
        assertThat(portal.get("/b/" + TwoBrands.slug(grounds.brands().other()) + "/invitations/new").status()).isEqualTo(200);
        assertThat(portal.get("/b/" + TwoBrands.slug(grounds.brands().one()) + "/invitations/new").status()).isEqualTo(403);
        someone.join(Place.Kind.AGENCY, grounds.brands().agency(), Role.OWNER).join(Place.Kind.BRAND, grounds.brands().other(), Role.ANALYST);
        assertThat(portal.get("/b/" + TwoBrands.slug(grounds.brands().other()) + "/invitations/new").status()).as("at once").isEqualTo(200);
    }

    @Test
    @DisplayName("W2 the admin's rooms do not exist for anybody else, and are there for an admin")
    void the_admins_rooms() throws Exception {
        var admin = Someone.make().admin().logIn();
        var owner = Someone.in(Place.Kind.AGENCY, grounds.brands().agency(), Role.OWNER).logIn();
        String missing = owner.get("/admin/there-is-no-such-room").bytes();
        var soft = new SoftAssertions();
        for (Route route : Route.all().stream().filter(r -> r.path().startsWith("/admin")).toList()) {
            soft.assertThat(route.allowed()).as(route.toString()).containsExactly(Who.ADMIN);
            String path = route.at("none", NOTHING);
            soft.assertThat(send(owner, route, path).bytes()).as(route.toString()).isEqualTo(missing);
            soft.assertThat(send(new Portal(), route, path).status()).as(route.toString()).isEqualTo(route.method().equals("GET") ? 303 : 401);
            if (route.method().equals("GET") && !route.path().contains("{")) {
                soft.assertThat(admin.get(path).status()).as(route.toString()).isEqualTo(200);
            }
        }
        soft.assertAll();
        assertThat(admin.get("/admin/agencies/" + grounds.brands().agency()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("W2 every route says who may use it, and what lies outside of a place asks for no role in one")
    void every_route_says_so() {
        assertThat(Route.all()).hasSizeGreaterThan(50).allSatisfy(r -> assertThat(r.allowed()).as(r.toString()).isNotEmpty());
        var roles = Set.of(Who.OWNER, Who.EDITOR, Who.AGENT, Who.ANALYST);
        assertThat(Route.all()).filteredOn(r -> !Route.ofPlaces().contains(r)).allSatisfy(r -> assertThat(r.allowed()).doesNotContainAnyElementsOf(roles));
        assertThat(Route.ofPlaces()).allSatisfy(r -> assertThat(roles).as(r.toString()).containsAll(r.allowed()));
    }

    /** Ids that do not exist and an empty form: what is allowed gets as far as that and changes nothing. */
    private static void walk(String prefix, UUID place, Place.Kind kind, Role role, Someone someone) throws Exception {
        someone.join(kind, place, role);
        var portal = someone.logIn();
        var soft = new SoftAssertions();
        List<Route> routes = Route.ofPlaces().stream().filter(r -> r.path().startsWith(prefix)).toList();
        for (Route route : routes) {
            int status = send(portal, route, route.at(TwoBrands.slug(place), NOTHING)).status();
            boolean allowed = route.allowed().contains(Who.valueOf(role.name()));
            soft.assertThat(status).as(role + " " + route).isIn(allowed ? List.of(200, 303, 404, 422) : List.of(403));
            someone.join(kind, place, role);
        }
        soft.assertAll();
        assertThat(routes).anyMatch(r -> r.allowed().contains(Who.valueOf(role.name())));
    }

    private static Answer send(Portal portal, Route route, String path) throws Exception {
        return route.method().equals("GET") ? portal.get(path) : portal.post(path, Map.of("unknown", "x"));
    }
}
