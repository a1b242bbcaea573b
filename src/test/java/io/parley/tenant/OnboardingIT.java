package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Together;
import io.parley.fixtures.Wizard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnboardingIT {

    private Portal admin;
    private Wizard wizard;

    @BeforeEach
    void begin() throws Exception {
        admin = Someone.make().admin().portal();
        wizard = Wizard.begin(admin);
    }

    @Test
    @DisplayName("TN5 TN6 from the first page to an owner inside: agency, organization, brand, its first campaign, invitation")
    void the_whole_way() throws Exception {
        wizard.typeAll();
        Answer done = wizard.complete();
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.page().select("dl .badge.done")).hasSize(5);
        assertThat(KeycloakAdmin.asParley().organizations(wizard.agencySlug())).hasSize(1)
                .first().satisfies(o -> assertThat(o.get("id").asText()).isEqualTo(one("select organization_id from agency where slug = ?")));
        var owner = Invitee.of(wizard.ownerEmail());
        Answer landed = owner.firstLogIn("/a/" + wizard.agencySlug(), owner.accept(owner.mailed(1)));
        assertThat(landed.status()).isEqualTo(200);
        assertThat(landed.response().uri().getPath()).isEqualTo("/a/" + wizard.agencySlug());
        assertThat(owner.portal().get("/b/" + wizard.brandSlug() + "/campaigns").page().select("main").text()).contains("Always on");
        assertThat(admin.get(wizard.href()).body()).as("the link is shown once").doesNotContain("/invitations/");
        assertThat(admin.get("/a/" + wizard.agencySlug()).status()).as("an admin is no member").isEqualTo(404);
    }

    @Test
    @DisplayName("TN5 a repeated click makes nothing twice")
    void a_repeated_click() throws Exception {
        wizard.typeAll();
        String version = wizard.version();
        assertThat(wizard.complete().status()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            assertThat(admin.post(wizard.href() + "/completion", Map.of("version", version)).status()).isEqualTo(303);
        }
        assertOneOfEverything();
    }

    @Test
    @DisplayName("TN5 two completions at once make one of everything, and one of them gets the link")
    void two_completions_at_once() throws Exception {
        wizard.typeAll();
        String version = wizard.version();
        List<Answer> both = Together.run(() -> admin.post(wizard.href() + "/completion", Map.of("version", version)),
                () -> admin.post(wizard.href() + "/completion", Map.of("version", version)));
        assertThat(both).extracting(Answer::status).containsOnly(303);
        assertThat(both).filteredOn(a -> a.header("Set-Cookie").startsWith("parley_hand_over=")).hasSize(1);
        assertOneOfEverything();
    }

    @Test
    @DisplayName("TN1 TN5 an address that is taken is refused beside its field, with what was typed kept")
    void an_address_taken() throws Exception {
        wizard.typeAll();
        wizard.complete();
        var second = Wizard.begin(admin);
        Answer refused = second.save("agency", Map.of("name", "둘째 <agency>", "slug", wizard.agencySlug()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-slug-notes .problem")).hasSize(1);
        assertThat(refused.page().select("#f-name").val()).isEqualTo("둘째 <agency>");
        assertThat(refused.page().select("#f-slug").val()).isEqualTo(wizard.agencySlug());
    }

    @Test
    @DisplayName("TN5 an address that is taken meanwhile stops at the review, and nothing half-made is unseen")
    void an_address_taken_meanwhile() throws Exception {
        wizard.typeAll();
        var faster = Wizard.begin(Someone.make().admin().portal(), wizard.agencySlug());
        faster.typeAll();
        faster.complete();
        Answer refused = wizard.post("/completion", Map.of("version", wizard.version()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("main").text()).contains(wizard.agencySlug());
        assertThat(one("select count(*) from agency where slug = ?")).isEqualTo("1");
        assertThat(admin.get("/admin").page().select("a[href=" + wizard.href() + "]")).isNotEmpty();
    }

    @Test
    @DisplayName("W3 wrong values of every page: 422 beside the field, typed values kept")
    void wrong_values() throws Exception {
        Answer agency = wizard.save("agency", Map.of("name", " ", "slug", "No Slug!"));
        assertThat(agency.status()).isEqualTo(422);
        assertThat(agency.page().select("#f-name-notes .problem, #f-slug-notes .problem")).hasSize(2);
        assertThat(agency.page().select("#f-slug").val()).isEqualTo("No Slug!");
        Answer brand = wizard.save("brand", Map.of("name", "x".repeat(81), "slug", "a", "languages", "xx", "mainLanguage", "xx", "timeZone", "Mars/Base", "accent", "#ffff00"));
        assertThat(brand.status()).isEqualTo(422);
        assertThat(brand.page().select(".notes .problem")).hasSizeGreaterThanOrEqualTo(4);
        Answer owner = wizard.save("owner", Map.of("email", "nobody", "language", "en"));
        assertThat(owner.status()).isEqualTo(422);
        assertThat(owner.page().select("#f-email").val()).isEqualTo("nobody");
    }

    @Test
    @DisplayName("TN7 two admins at the same draft: the second is told, nothing is overwritten")
    void two_admins() throws Exception {
        String opened = wizard.version();
        wizard.typeAll();
        Answer stale = wizard.post("/agency", Map.of("name", "later", "slug", "later-slug", "version", opened, "go", "next"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("#f-name").val()).isEqualTo("later");
        assertThat(wizard.post("/completion", Map.of("version", opened)).status()).isEqualTo(409);
        assertThat(admin.get(wizard.href() + "/review").page().select("main").text()).contains(wizard.agencySlug()).doesNotContain("later-slug");
    }

    private void assertOneOfEverything() throws Exception {
        assertThat(KeycloakAdmin.asParley().organizations(wizard.agencySlug())).hasSize(1);
        assertThat(one("select count(*) from agency where slug = ?")).isEqualTo("1");
        assertThat(one("select count(*) from brand b join agency a on a.id = b.agency_id where a.slug = ? and b.opened_at is not null")).isEqualTo("1");
        assertThat(one("select count(*) from invitation i join agency a on a.id = i.agency_id where a.slug = ?")).isEqualTo("1");
    }

    private String one(String sql) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.one(sql, wizard.agencySlug());
        }
    }
}
