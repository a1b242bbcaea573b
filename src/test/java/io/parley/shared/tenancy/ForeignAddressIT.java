package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Grounds;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Route;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks every route of the war; a route that is added later is walked as well. */
class ForeignAddressIT {

    private static final UUID NOTHING = UUID.fromString("01930000-0000-7000-8000-ffffffffffff");
    private static final String MISSING = "t-00000000-0000";
    private static final Map<String, UUID> KNOWN = new HashMap<>();
    private static Grounds own;
    private static Grounds foreign;

    @BeforeAll
    static void make() throws Exception {
        own = Grounds.make();
        foreign = Grounds.make();
        assertThat(Route.ofPlaces()).as("the walk finds the routes").hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("T1 a foreign address answers to every role as one that does not exist, to the byte")
    void a_foreign_address_is_a_missing_one(Role role) throws Exception {
        compareForeignWithMissing(Someone.in(Place.Kind.AGENCY, own.brands().agency(), role).logIn(), "POST", "GET");
        compareForeignWithMissing(Someone.in(Place.Kind.BRAND, own.brands().one(), role).logIn(), "POST", "GET");
    }

    @Test
    @DisplayName("T1 the same for somebody without any place, and for the platform's admin")
    void outsiders_too() throws Exception {
        compareForeignWithMissing(Someone.make().logIn(), "POST", "GET");
        compareForeignWithMissing(Someone.make().admin().logIn(), "POST", "GET");
    }

    @Test
    @DisplayName("T1 the same for every other method")
    void other_methods_too() throws Exception {
        var owner = Someone.in(Place.Kind.AGENCY, own.brands().agency(), Role.OWNER).logIn();
        compareForeignWithMissing(owner, "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH");
    }

    @Test
    @DisplayName("T1 a member of one brand finds neither its sister brand nor their agency")
    void a_sister_is_foreign() throws Exception {
        var member = own.ofOne().logIn();
        var soft = new SoftAssertions();
        for (Route route : Route.ofPlaces()) {
            UUID place = route.path().startsWith("/a/") ? own.brands().agency() : own.brands().other();
            compare(soft, member, route, route.at(TwoBrands.slug(place), NOTHING), route.at(MISSING, NOTHING));
        }
        soft.assertAll();
    }

    @Test
    @DisplayName("T1 with the own address, another place's ids answer as ids that do not exist, and nothing is changed")
    void foreign_ids_are_missing_ones() throws Exception {
        var owner = owner();
        String before = state();
        var soft = new SoftAssertions();
        for (Route route : Route.ofPlaces().stream().filter(Route::isOfSomething).toList()) {
            UUID here = route.path().startsWith("/a/") ? own.brands().agency() : own.brands().one();
            String slug = TwoBrands.slug(here);
            for (UUID id : others(route.kind(), here)) {
                compare(soft, owner, route, route.at(slug, id), route.at(slug, NOTHING));
            }
        }
        soft.assertAll();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName("T1 control: the same routes with the own address and the own ids are there")
    void own_addresses_are_there() throws Exception {
        var owner = owner();
        var soft = new SoftAssertions();
        for (Route route : Route.ofPlaces().stream().filter(r -> r.method().equals("GET")).toList()) {
            UUID here = route.path().startsWith("/a/") ? own.brands().agency() : own.brands().one();
            String path = route.at(TwoBrands.slug(here), route.isOfSomething() ? own.id(route.kind(), here) : NOTHING);
            soft.assertThat(owner.get(path).status()).as(path).isIn(200, 303);
        }
        soft.assertAll();
    }

    @Test
    @DisplayName("T1 without a log-in every address, existing or not, leads to it in the same way")
    void strangers_learn_nothing() throws Exception {
        var soft = new SoftAssertions();
        for (Route route : Route.ofPlaces()) {
            String existing = route.at(TwoBrands.slug(own.brands().one()), own.brands().campaignOfOne());
            Answer there = send(new Portal(), route.method(), existing);
            Answer missing = send(new Portal(), route.method(), route.at(MISSING, own.brands().campaignOfOne()));
            boolean get = route.method().equals("GET");
            soft.assertThat(there.status()).as(existing).isEqualTo(get ? 303 : 401);
            soft.assertThat(there.header("Location")).isEqualTo(get ? "/login?to=" + URLEncoder.encode(existing, StandardCharsets.UTF_8) : "");
            soft.assertThat(there.bytes().replace(TwoBrands.slug(own.brands().one()), MISSING)).as(existing).isEqualTo(missing.bytes());
        }
        soft.assertAll();
    }

    private static void compareForeignWithMissing(Portal portal, String... methods) throws Exception {
        var soft = new SoftAssertions();
        for (Route route : Route.ofPlaces()) {
            UUID place = route.path().startsWith("/a/") ? foreign.brands().agency() : foreign.brands().one();
            UUID id = route.isOfSomething() ? foreignId(route.kind(), place) : NOTHING;
            for (String method : methods) {
                var asked = new Route(method, route.path(), route.allowed());
                compare(soft, portal, asked, asked.at(TwoBrands.slug(place), id), asked.at(MISSING, id));
            }
        }
        soft.assertAll();
    }

    /** Nothing of theirs is ever changed here, so one of each kind is enough. */
    private static UUID foreignId(String kind, UUID place) throws Exception {
        String key = kind + place;
        if (!KNOWN.containsKey(key)) {
            KNOWN.put(key, foreign.id(kind, place));
        }
        return KNOWN.get(key);
    }

    private static void compare(SoftAssertions soft, Portal portal, Route route, String foreign, String missing) throws Exception {
        Answer there = inside(portal, send(portal, route.method(), foreign));
        Answer nowhere = inside(portal, send(portal, route.method(), missing));
        soft.assertThat(there.bytes()).as(route.method() + " " + foreign + " against " + missing).isEqualTo(nowhere.bytes());
        if (route.method().equals("GET") || route.method().equals("POST")) {
            soft.assertThat(nowhere.status()).as(route.method() + " " + missing).isIn(404, 405);
        }
    }

    /** A few addresses only lead on to another of the same place, which is what counts then. */
    private static Answer inside(Portal portal, Answer answer) throws Exception {
        return answer.header("Location").contains("/login") ? answer : portal.follow(answer);
    }

    private static Answer send(Portal portal, String method, String path) throws Exception {
        if (method.equals("POST")) {
            return portal.post(path, Grounds.FORM);
        }
        var request = portal.request(path).header("Sec-Fetch-Site", "same-origin").method(method, HttpRequest.BodyPublishers.noBody()).build();
        return portal.send(request);
    }

    /** An owner of the agency and of brand one, so that every route of both is open. */
    private static Portal owner() throws Exception {
        return Someone.in(Place.Kind.AGENCY, own.brands().agency(), Role.OWNER).join(Place.Kind.BRAND, own.brands().one(), Role.OWNER).logIn();
    }

    /** The ids of the same kind of thing in all other places. */
    private static List<UUID> others(String kind, UUID here) throws Exception {
        var ids = new LinkedHashMap<UUID, String>();
        for (Grounds grounds : List.of(own, foreign)) {
            for (UUID place : List.of(grounds.brands().agency(), grounds.brands().one(), grounds.brands().other())) {
                if (!place.equals(here) && !(kind.equals("brands") && grounds == own)) {
                    ids.put(grounds.id(kind, place), kind);
                }
            }
        }
        return List.copyOf(ids.keySet());
    }

    /** All that the walk could have changed in the other places. */
    private static String state() throws Exception {
        var places = Stream.of(own.brands().other(), foreign.brands().agency(), foreign.brands().one(), foreign.brands().other()).toArray(UUID[]::new);
        try (Sql app = Sql.as("app")) {
            return Map.of("members", app.column("select m::text from membership m where agency_id = any(?) or brand_id = any(?) order by id", places, places),
                    "invitations", app.column("select i::text from invitation i where agency_id = any(?) or brand_id = any(?) order by id", places, places),
                    "brands", app.column("select b::text from brand b where id = any(?) order by id", (Object) places)).toString();
        }
    }
}
