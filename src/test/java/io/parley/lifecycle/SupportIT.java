package io.parley.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Authenticator;
import io.parley.fixtures.DueChore;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An admin looks into a place as support: seen, limited, noted and over in time. */
class SupportIT {

    private static final String WHY = "They asked why no card is shown.";
    private TwoBrands two;
    private Someone person;
    private Portal admin;
    private Portal owner;

    @BeforeEach
    void make() throws Exception {
        two = TwoBrands.make();
        person = Someone.make().admin();
        admin = person.portal();
        owner = Someone.in(Place.Kind.BRAND, two.one(), Role.OWNER).portal();
    }

    @Test
    @DisplayName("LC8: without a visit a brand is not there for an admin; with one it is, under a banner, and no other place is; ended, it is gone again")
    void in_and_out() throws Exception {
        String missing = admin.get("/b/t-00000000-0000").bytes();
        assertThat(admin.get(one()).bytes()).isEqualTo(missing);
        assertThat(enter("brands", two.one(), WHY).header("Location")).endsWith(one());
        assertThat(admin.get(one()).page().select(".banner").text()).contains(WHY);
        assertThat(admin.get(one() + "/campaigns").page().select(".banner form[action=/admin/support/end]")).hasSize(1);
        assertThat(owner.get(one()).page().select(".banner")).as("members see none").isEmpty();
        assertThat(admin.get("/b/" + TwoBrands.slug(two.other())).bytes()).isEqualTo(missing);
        assertThat(admin.get("/a/" + TwoBrands.slug(two.agency())).status()).isEqualTo(404);
        admin.follow(admin.post("/admin/support/end", Map.of()));
        assertThat(admin.get(one()).bytes()).isEqualTo(missing);
    }

    @Test
    @DisplayName("LC8: support edits and decides nothing that only owners decide; what it changes is marked, beginning and end stand in the brand's log")
    void noted() throws Exception {
        enter("brands", two.one(), WHY);
        assertThat(admin.post(one() + "/campaigns/" + two.campaignOfOne(), Map.of("name", "Helped", "version", "1")).status()).isEqualTo(303);
        assertThat(admin.get(one() + "/invitations/new").status()).isEqualTo(403);
        assertThat(admin.get(one() + "/export").status()).isEqualTo(403);
        admin.post("/admin/support/end", Map.of());
        assertThat(actions()).containsExactly("visit.began", "campaign.renamed", "visit.ended");
        Answer log = owner.get(one() + "/audit");
        assertThat(log.page().text()).contains("as support", WHY);
    }

    @Test
    @DisplayName("LC8: no reason or a short one, or somebody who is no admin: nobody is let in")
    void refused() throws Exception {
        assertThat(enter("brands", two.one(), "").status()).isEqualTo(422);
        assertThat(enter("brands", two.one(), "because").status()).isEqualTo(422);
        assertThat(admin.get(one()).status()).isEqualTo(404);
        assertThat(owner.post("/admin/brands/" + two.other() + "/support", Map.of("reason", WHY)).status()).isEqualTo(404);
        assertThat(owner.get("/b/" + TwoBrands.slug(two.other())).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("LC8: another place, or the end of its time, ends the visit; who is no admin any more is out at once")
    void over() throws Exception {
        enter("brands", two.one(), WHY);
        enter("brands", two.other(), WHY);
        assertThat(admin.get(one()).status()).isEqualTo(404);
        assertThat(admin.get("/b/" + TwoBrands.slug(two.other())).status()).isEqualTo(200);
        try (Sql app = Sql.as("app")) {
            app.run("update person set platform_admin = false where id = ?", person.id());
            assertThat(admin.get("/b/" + TwoBrands.slug(two.other())).status()).isEqualTo(404);
            app.run("update person set platform_admin = true where id = ?", person.id());
            app.run("update support_session set began_at = began_at - interval '61 minutes', ends_at = ends_at - interval '61 minutes' where person_id = ? "
                    + "and ended_at is null", person.id());
            assertThat(admin.get("/b/" + TwoBrands.slug(two.other())).status()).isEqualTo(404);
            DueChore.until("support", "its end is noted", () -> app.column("select 1 from support_session where person_id = ? and ended_at is null", person.id()).isEmpty());
        }
    }

    @Test
    @DisplayName("LC8: a suspended brand, and an agency itself, can be entered; entering an agency opens none of its brands")
    void suspended_and_agencies() throws Exception {
        try (Sql app = Sql.as("app")) {
            app.run("update brand set state = 'SUSPENDED', state_reason = 'Not paid for long.' where id = ?", two.one());
        }
        assertThat(owner.get(one()).status()).isEqualTo(403);
        enter("brands", two.one(), WHY);
        assertThat(admin.get(one()).status()).isEqualTo(200);
        assertThat(enter("agencies", two.agency(), WHY).status()).isEqualTo(303);
        assertThat(admin.get("/a/" + TwoBrands.slug(two.agency())).status()).isEqualTo(200);
        assertThat(admin.get("/b/" + TwoBrands.slug(two.other())).status()).isEqualTo(404);
        assertThat(admin.get(one()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("LC8 TN11 ID7: where the agency asks for a second factor, so it does of support: the same page, the same way in, back to where they wanted to go")
    void second_factor() throws Exception {
        enter("brands", two.one(), WHY);
        assertThat(admin.get(one()).status()).as("control: nothing is asked for where nothing is required").isEqualTo(200);
        try (Sql app = Sql.as("app")) {
            app.run("update agency set two_factor = true where id = ?", two.agency());
        }
        Answer gate = admin.get(one() + "/campaigns");
        assertThat(gate.status()).isEqualTo(403);
        assertThat(gate.page().select("h1").text()).contains("asks for two-factor log-in");
        assertThat(admin.get("/admin/brands/" + two.one()).status()).as("the admin's own rooms stay open").isEqualTo(200);
        Answer in = new Authenticator(person).through(admin, admin.fillIn(gate, "form[action=/second-factor]", Map.of()));
        assertThat(in.status()).isEqualTo(200);
        assertThat(in.uri().getPath()).isEqualTo(one() + "/campaigns");
        assertThat(in.page().select(".banner").text()).contains(WHY);
        assertThat(actions()).containsExactly("visit.began");
    }

    private Answer enter(String kind, UUID id, String why) throws Exception {
        return admin.post("/admin/" + kind + "/" + id + "/support", Map.of("reason", why));
    }

    private List<String> actions() throws Exception {
        try (Sql app = Sql.as("app").inBrand(two.one())) {
            return app.column("select action from audit_log where support order by seq");
        }
    }

    private String one() {
        return "/b/" + TwoBrands.slug(two.one());
    }
}
