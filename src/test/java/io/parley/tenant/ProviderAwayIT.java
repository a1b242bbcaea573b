package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Asleep;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Wizard;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keycloak's process is made to sleep for a moment, so that it takes connections and never answers. */
class ProviderAwayIT {

    @BeforeEach
    void onlyWhereItIsOurs() {
        assumeThat(System.getProperty("parley.pid.keycloak")).as("the process of Keycloak is known").isNotNull();
    }

    @Test
    @DisplayName("TN5 Keycloak away in the middle: named, stored, shown to the admin; trying again finishes it")
    void onboarding_is_finished_later() throws Exception {
        Portal admin = Someone.make().admin().portal();
        var wizard = Wizard.begin(admin);
        wizard.typeAll();
        Answer failed;
        try (var asleep = Asleep.keycloak()) {
            failed = wizard.complete();
        }
        assertThat(failed.status()).isEqualTo(200);
        assertThat(failed.page().select(".flash.fail").text()).contains("The log-in service does not answer");
        assertThat(failed.page().select("dl .badge.done")).as("the agency stands, and is seen to").hasSize(1);
        assertThat(failed.page().select("dl .badge.fail")).hasSize(1);
        assertThat(admin.get("/admin").page().select("tr:has(a[href=" + wizard.href() + "])").text()).contains("The log-in service does not answer");
        assertThat(admin.get("/admin/agencies").page().select("a[href=" + wizard.href() + "]")).isNotEmpty();
        Answer again = admin.follow(admin.fillIn(admin.get(wizard.href()), "form[action$=/completion]", Map.of()));
        assertThat(again.page().select("dl .badge.done")).hasSize(5);
        assertThat(KeycloakAdmin.asParley().organizations(wizard.agencySlug())).hasSize(1);
        assertThat(admin.get("/admin").page().select("a[href=" + wizard.href() + "]")).isEmpty();
    }

    @Test
    @DisplayName("ID5 without Keycloak there is no log-in but a page that says so; whoever is in stays in; all else goes on")
    void the_portal_goes_on() throws Exception {
        var brands = TwoBrands.make();
        Portal owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).logIn();
        try (var asleep = Asleep.keycloak()) {
            Answer away = new Portal().get("/login");
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.page().select("h1").text()).isEqualTo("Logging in is not possible right now");
            assertThat(new Portal().speaking("ko").get("/login").page().select("html").attr("lang")).isEqualTo("ko");
            assertThat(owner.get("/b/" + TwoBrands.slug(brands.one())).status()).isEqualTo(200);
            assertThat(new Portal(Running.open()).get("/css/parley.css").status()).isEqualTo(200);
            assertThat(new Portal(Running.management()).get("/health/ready").status()).as("a node is ready without it").isEqualTo(200);
        }
        assertThat(new Portal().get("/login").status()).as("control: awake again").isEqualTo(302);
    }

    @Test
    @DisplayName("ID5 Keycloak away when a log-in ends: a page says so, and once it is back the same address finishes the log-in")
    void a_log_in_is_finished_later() throws Exception {
        var someone = Someone.make();
        Portal portal = someone.logIn();
        String wanted = "/login?to=/logged-out";
        String callback = portal.get(portal.get(wanted).header("Location")).header("Location");
        String session = portal.cookies().remove("parley_session");
        Answer away;
        try (var asleep = Asleep.keycloak()) {
            away = portal.get(callback);
        }
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.page().select("h1").text()).isEqualTo("Logging in is not possible right now");
        assertThat(away.page().select("main a").attr("href")).isEqualTo("/login?to=%2Flogged-out");
        assertThat(new Portal().get("/login").status()).as("control: awake again").isEqualTo(302);
        Answer in = portal.get(callback);
        assertThat(in.header("Location")).as(in.body()).isEqualTo("/logged-out");
        assertThat(portal.cookies().get("parley_session")).isNotNull().isNotEqualTo(session);
    }

    @Test
    @DisplayName("ID3 log-out without Keycloak ends our session and says that the other may go on")
    void log_out_without_the_provider() throws Exception {
        Portal portal = Someone.make().logIn();
        Answer out;
        try (var asleep = Asleep.keycloak()) {
            out = portal.follow(portal.post("/logout", Map.of()));
        }
        assertThat(out.page().select("main").text()).contains("its own session may go on");
        assertThat(portal.get("/admin").status()).isEqualTo(303);
    }
}
