package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Authenticator;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Refusing;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecondFactorIT {

    private static final String BUTTON = "form[action=/second-factor]";
    private TwoBrands brands;
    private String brand;
    private Someone member;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        brand = "/b/" + TwoBrands.slug(brands.one());
        member = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER);
    }

    @Test
    @DisplayName("ID7 required: a page with one button, set up on Keycloak's page, in; the next log-in asks for the code")
    void the_whole_way() throws Exception {
        Portal portal = member.logIn();
        assertThat(portal.get(brand).status()).as("control: nothing is asked for where nothing is required").isEqualTo(200);
        require(true);
        Answer gate = portal.get(brand + "/members?q=test");
        assertThat(gate.status()).isEqualTo(403);
        assertThat(gate.page().select("h1").text()).contains("asks for two-factor log-in");
        assertThat(portal.speaking("ko").get(brand).page().select("html").attr("lang")).isEqualTo("ko");
        var app = new Authenticator(member);
        Answer in = app.through(portal, portal.fillIn(gate, BUTTON, Map.of()));
        assertThat(in.status()).isEqualTo(200);
        assertThat(in.uri().toString()).isEqualTo(Running.portal() + brand + "/members?q=test");
        var next = new Portal();
        Answer asked = next.logIn("/login?to=" + brand, member.email(), Running.PASSWORD);
        assertThat(asked.page().select("input[name=otp]")).as("the code is asked for").hasSize(1);
        assertThat(next.get(brand).status()).as("without it nobody is in").isEqualTo(303);
        assertThat(app.through(next, asked).uri().getPath()).isEqualTo(brand);
        require(false);
        assertThat(Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST).logIn().get(brand).status()).as("control").isEqualTo(200);
    }

    @Test
    @DisplayName("ID7 it holds in the agency and in each of its brands, on the very next request, and for no other agency")
    void where_it_holds() throws Exception {
        var other = TwoBrands.make();
        var worker = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.EDITOR).join(Place.Kind.BRAND, other.one(), Role.EDITOR);
        Portal portal = worker.logIn();
        require(true);
        for (String path : new String[] {"/a/" + TwoBrands.slug(brands.agency()), brand, "/b/" + TwoBrands.slug(brands.other()), brand + "/nothing"}) {
            assertThat(portal.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(portal.get("/b/" + TwoBrands.slug(other.one())).status()).isEqualTo(200);
        assertThat(portal.get("/?q=").page().select("main").text()).as("the way to the others stays open").contains(TwoBrands.slug(other.one()));
    }

    @Test
    @DisplayName("T1 ID7 to a stranger such a brand is as a missing one, byte for byte")
    void strangers_learn_nothing() throws Exception {
        require(true);
        Portal stranger = Someone.make().logIn();
        stranger.get("/");
        assertThat(stranger.get(brand).bytes()).isEqualTo(stranger.get("/b/there-is-no-such-brand").bytes());
    }

    @Test
    @DisplayName("ID4 ID7 what was typed is offered again on the other side of the set-up")
    void the_form_is_kept() throws Exception {
        Portal portal = member.logIn();
        require(true);
        Answer gate = portal.post(brand + "/settings", Map.of("name", "Typed before"));
        assertThat(gate.status()).isEqualTo(403);
        Answer back = new Authenticator(member).through(portal, portal.fillIn(gate, BUTTON, Map.of()));
        assertThat(back.uri().getPath()).isEqualTo("/kept-form");
        assertThat(back.page().select("input[name=name]").val()).isEqualTo("Typed before");
    }

    @Test
    @DisplayName("ID7 a session from before the factor stays out, until its person proves anew who they are, code included")
    void an_older_session_does_not_count() throws Exception {
        Portal older = member.logIn();
        long second = Instant.now().getEpochSecond();
        Until.holds("the provider's clock, which tells whole seconds, goes on", () -> Instant.now().getEpochSecond() > second + 1);
        require(true);
        Portal portal = member.logIn();
        var app = new Authenticator(member);
        assertThat(app.through(portal, portal.fillIn(portal.get(brand), BUTTON, Map.of())).status()).isEqualTo(200);
        DueChore.until("identity-events", "ID9 the older session has ended", () -> older.get(brand).status() == 303);
        Answer asked = older.follow(older.get("/login?to=" + brand));
        assertThat(asked.page().select("input[name=password]")).as("the provider's own session proves nothing: it asks anew").hasSize(1);
        assertThat(asked.page().select("input[name=totpSecret]")).as("no second app is set up").isEmpty();
        assertThat(app.through(older, asked).uri().getPath()).isEqualTo(brand);
    }

    @Test
    @DisplayName("ID7 owners see who has none yet; where nothing is required nobody is marked")
    void owners_see_who_has_none() throws Exception {
        var late = Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST);
        Portal portal = member.logIn();
        assertThat(portal.get(brand + "/members").page().select("tbody .badge.warn")).isEmpty();
        require(true);
        new Authenticator(member).through(portal, portal.fillIn(portal.get(brand), BUTTON, Map.of()));
        var rows = portal.get(brand + "/members").page().select("tr:has(.badge.warn)");
        assertThat(rows).hasSize(1).first().satisfies(r -> assertThat(r.text()).contains(late.email()));
    }

    @Test
    @DisplayName("ID5 ID7 with Keycloak refusing the button says so, and nothing is lost")
    void the_provider_refuses() throws Exception {
        Portal portal = member.logIn();
        assertThat(portal.post("/second-factor", Map.of("to", brand)).header("Location")).as("control: not asked for, not set up").endsWith(brand);
        require(true);
        Answer gate = portal.get(brand);
        try (var refusing = Refusing.keycloak()) {
            assertThat(portal.fillIn(gate, BUTTON, Map.of()).status()).isEqualTo(503);
        }
        assertThat(portal.fillIn(gate, BUTTON, Map.of()).status()).isEqualTo(303);
        assertThat(KeycloakAdmin.asParley().first("/users?exact=true&email=" + member.email()).orElseThrow().get("requiredActions").toString())
                .contains("CONFIGURE_TOTP");
    }

    private void require(boolean required) throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update agency set two_factor = ? where id = ?", required, brands.agency());
        }
    }
}
