package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Grounds;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Route;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the access matrix leaves out: other methods, sisters, and who is not logged in. A route that is added later is walked as well. */
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

    @Test
    @DisplayName("T1 a foreign address answers every other method as one that does not exist, to the byte")
    void other_methods_too() throws Exception {
        var owner = Someone.in(Place.Kind.AGENCY, own.brands().agency(), Role.OWNER).portal();
        compareForeignWithMissing(owner, "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH");
    }

    @Test
    @DisplayName("T1 a member of one brand finds neither its sister brand nor their agency")
    void a_sister_is_foreign() throws Exception {
        var member = own.ofOne().portal();
        var soft = new SoftAssertions();
        for (Route route : Route.ofPlaces()) {
            UUID place = route.path().startsWith("/a/") ? own.brands().agency() : own.brands().other();
            compare(soft, member, route, route.at(TwoBrands.slug(place), NOTHING), route.at(MISSING, NOTHING));
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
}
