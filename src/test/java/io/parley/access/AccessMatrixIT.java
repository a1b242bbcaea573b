package io.parley.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Grounds;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Route;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.Someone;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.web.AllowedTo.Who;
import io.parley.shared.web.RouteGuard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every route × every role × {own, foreign, missing} place and thing, each cell as the route's own line declares it (rules W2, T1). */
class AccessMatrixIT {

    private static Grounds own;
    private static Grounds foreign;
    private static Walk seen;

    @BeforeAll
    static void make() throws Exception {
        own = Grounds.make();
        foreign = Grounds.make();
        seen = new Walk(own, foreign, UnaryOperator.identity());
    }

    private static String theirs() throws Exception {
        return new Kin(foreign.brands().one()).state() + new Kin(own.brands().other()).state();
    }

    /** For whoever wants to read it: target/access-matrix.csv. */
    @AfterAll
    static void write() throws Exception {
        Files.write(Path.of("target", "access-matrix.csv"), seen.asked.stream().map(Asked::line).sorted().toList());
    }

    @ParameterizedTest(name = "{1} in {0}")
    @DisplayName("W2, T1 each role may in its own place what the route's own line says; what is another's answers as what is nobody's, to the byte")
    @CsvSource({"AGENCY,OWNER", "AGENCY,EDITOR", "AGENCY,AGENT", "AGENCY,ANALYST", "BRAND,OWNER", "BRAND,EDITOR", "BRAND,AGENT", "BRAND,ANALYST"})
    void each_cell(Place.Kind kind, Role role) throws Exception {
        var walk = new Walk(own, foreign, UnaryOperator.identity()).prepared();
        String before = theirs();
        walk.as(role, kind);
        seen.asked.addAll(walk.asked);
        assertThat(walk.asked).hasSizeGreaterThan(20);
        assertThat(walk.wrong).isEmpty();
        assertThat(theirs()).as("nothing of another's has changed").isEqualTo(before);
    }

    @Test
    @DisplayName("T1 somebody without any place, the platform's admin, and an owner of another agency find no place that is not theirs")
    void outsiders() throws Exception {
        outside("STRANGER", Someone.make());
        outside("ADMIN", Someone.make().admin());
        outside("OWNER", Someone.in(Place.Kind.AGENCY, own.brands().agency(), Role.OWNER));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @Tag("proof")
    @DisplayName("T1 the same for every role, in a brand and in an agency")
    void outsiders_of_every_role(Role role) throws Exception {
        outside(role + " of a brand", Someone.in(Place.Kind.BRAND, own.brands().one(), role));
        outside(role + " of an agency", Someone.in(Place.Kind.AGENCY, own.brands().agency(), role));
    }

    private static void outside(String who, Someone someone) throws Exception {
        var walk = new Walk(own, foreign, UnaryOperator.identity());
        walk.asOutsider(who, someone.portal());
        seen.asked.addAll(walk.asked);
        assertThat(walk.wrong).isEmpty();
    }

    @Test
    @DisplayName("W2 what is open to anyone is open without a log-in and with any, and asks nobody to log in")
    void open_to_anyone() throws Exception {
        var soft = new SoftAssertions();
        Portal person = Someone.make().portal();
        for (Route route : Route.all().stream().filter(r -> r.method().equals("GET") && r.allowed().contains(Who.ANYONE)).toList()) {
            for (Portal portal : List.of(new Portal(), person)) {
                soft.assertThat(portal.get(route.at("none", "none")).status()).as(route.toString()).isNotIn(401, 403, 500);
            }
        }
        soft.assertAll();
    }

    @Test
    @DisplayName("W2 control: on a node whose guard was taken out the very same walk goes red")
    void without_the_guard() throws Exception {
        try (var mutant = MutatedNode.without(RouteGuard.class, "filter"); SecondNode node = SecondNode.start()) {
            var walk = new Walk(own, foreign, node::take);
            walk.as(Role.ANALYST, Place.Kind.AGENCY);
            assertThat(walk.wrong).as(mutant.toString()).isNotEmpty();
        }
    }
}
