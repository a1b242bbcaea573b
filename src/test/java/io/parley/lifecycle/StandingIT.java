package io.parley.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Talker;
import io.parley.fixtures.Together;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Suspended, archived, resumed, renamed: with two brands, a member of each, and somebody who belongs to neither. */
class StandingIT {

    private static final String WHY = "The invoice of October is not paid.";
    private TwoBrands two;
    private Portal admin;
    private Portal member;
    private Portal sister;

    @BeforeEach
    void make() throws Exception {
        two = TwoBrands.make();
        admin = Someone.make().admin().portal();
        member = Someone.in(Place.Kind.BRAND, two.one(), Role.OWNER).portal();
        sister = Someone.in(Place.Kind.BRAND, two.other(), Role.OWNER).portal();
    }

    @Test
    @DisplayName("LC1, T7: a suspended brand shows its members why, on their very next request, and opens again; its sister never notices")
    void suspend_and_resume() throws Exception {
        assertThat(member.get(one()).status()).isEqualTo(200);
        assertThat(suspend("brands", two.one()).status()).isEqualTo(303);
        for (String path : new String[] {one(), one() + "/settings", one() + "/no-such-thing"}) {
            Answer shut = member.get(path);
            assertThat(shut.status()).as(path).isEqualTo(403);
            assertThat(shut.page().text()).contains(WHY);
        }
        assertThat(member.post(one() + "/settings", Map.of("name", "x")).status()).isEqualTo(403);
        assertThat(sister.get(other()).status()).isEqualTo(200);
        assertThat(member.get("/?q=").page().select(".badge").text()).contains("Suspended");
        assertThat(post("brands", two.one(), "resumption", Map.of()).status()).isEqualTo(303);
        assertThat(member.get(one()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("T1: whoever is no member cannot tell a suspended brand from one that does not exist")
    void strangers_learn_nothing() throws Exception {
        admin.follow(suspend("brands", two.one()));
        assertThat(sister.get(one()).bytes()).isEqualTo(sister.get("/b/t-00000000-0000").bytes());
        assertThat(admin.get(one()).bytes()).isEqualTo(admin.get("/b/t-00000000-0000").bytes());
        assertThat(member.get(one()).status()).as("control").isEqualTo(403);
    }

    @Test
    @DisplayName("LC1, TN9: a suspended agency shuts all its brands; owners of both are told by mail, and again when it is resumed")
    void a_whole_agency() throws Exception {
        Portal owner = Someone.in(Place.Kind.AGENCY, two.agency(), Role.OWNER).portal();
        suspend("agencies", two.agency());
        assertThat(owner.get("/a/" + TwoBrands.slug(two.agency())).status()).isEqualTo(403);
        assertThat(owner.get(one()).status()).isEqualTo(403);
        assertThat(member.get(one()).page().text()).contains(WHY);
        assertThat(sister.get(other()).status()).isEqualTo(403);
        post("agencies", two.agency(), "resumption", Map.of());
        assertThat(sister.get(other()).status()).isEqualTo(200);
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select kind from mail where agency_id = ? order by id", two.agency())).containsExactly("suspended", "resumed");
        }
    }

    @Test
    @DisplayName("LC1, CV11: links of a suspended brand redirect and its bot says the holding message; resumed, it answers again")
    void outside_it_goes_on() throws Exception {
        Talker shop = Talker.make(two.one(), two.campaignOfOne());
        OpenLink link = OpenLink.to(two.one(), two.campaignOfOne(), "https://shop.example.com/");
        String person = Sandbox.person("Pia", "en");
        suspend("brands", two.one());
        assertThat(link.open(null, OpenLink.BROWSER).status()).isEqualTo(302);
        Until.holds("the rules are read anew", () -> held(shop, person));
        post("brands", two.one(), "resumption", Map.of());
        assertThat(link.open(null, OpenLink.BROWSER).status()).isEqualTo(302);
    }

    @Test
    @DisplayName("LC2, W10: an archived brand is read and not changed; resumed, it is changed again")
    void archive() throws Exception {
        assertThat(post("brands", two.one(), "archive", Map.of()).status()).isEqualTo(303);
        assertThat(member.get(one()).status()).isEqualTo(200);
        assertThat(member.get(one()).page().select(".banner")).hasSize(1);
        assertThat(member.post(one() + "/settings", Map.of("name", "")).status()).isEqualTo(403);
        assertThat(admin.get("/admin/brands?q=state:archived").page().text()).contains(TwoBrands.slug(two.one())).doesNotContain(TwoBrands.slug(two.other()));
        post("brands", two.one(), "resumption", Map.of());
        assertThat(member.post(one() + "/settings", Map.of("name", "")).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("LC1, TN7, TN9: no reason, an old page or a state it does not lead from: refused, nothing changes")
    void refusals() throws Exception {
        assertThat(post("brands", two.one(), "suspension", Map.of("reason", "short")).status()).isEqualTo(422);
        assertThat(admin.post("/admin/brands/" + two.one() + "/standing/suspension", Map.of("reason", WHY, "version", "77")).status()).isEqualTo(409);
        assertThat(post("brands", two.one(), "resumption", Map.of()).status()).isEqualTo(422);
        assertThat(post("agencies", two.agency(), "archive", Map.of()).status()).isEqualTo(422);
        assertThat(member.get(one()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("TN1: an admin renames a brand and an agency; the old address leads on, and the brand's log says who did it")
    void rename() throws Exception {
        String slug = "n-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(admin.post("/admin/brands/" + two.one() + "/settings", Map.of("version", "1", "name", "Neu", "slug", slug)).status()).isEqualTo(303);
        assertThat(member.get(one()).header("Location")).isEqualTo("/b/" + slug);
        assertThat(member.follow(member.get(one())).page().text()).contains("Neu");
        assertThat(member.get("/b/" + slug + "/audit").page().text()).contains("Neu");
        assertThat(admin.post("/admin/agencies/" + two.agency() + "/settings", Map.of("version", "1", "name", "Haus", "slug", "a" + slug)).status()).isEqualTo(303);
        assertThat(admin.post("/admin/brands/" + two.other() + "/settings", Map.of("version", "1", "name", "X", "slug", slug)).status()).as("taken").isEqualTo(422);
    }

    @Test
    @DisplayName("TN7 LC2: of two who archive a brand at the same moment one is told that the other was faster, by no failure of ours")
    void at_the_same_moment() throws Exception {
        Portal another = Someone.make().admin().portal();
        String archive = "/admin/brands/" + two.one() + "/standing/archive";
        Map<String, String> typed;
        try (Sql app = Sql.as("app")) {
            typed = Map.of("version", app.one("select version from brand where id = ?", two.one()));
        }
        var answers = Together.held(() -> admin.post(archive, typed).status(), () -> another.post(archive, typed).status());
        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        assertThat(another.post("/admin/brands/" + two.other() + "/standing/archive", Map.of("version", "1")).status()).as("control: alone it is done").isEqualTo(303);
    }

    private boolean held(Talker shop, String person) throws Exception {
        Sandbox.say(person, shop.externalId(), "hello?");
        shop.awaitHandled();
        return shop.column("select held_at from conversation where held_at is not null").size() == 1;
    }

    private Answer suspend(String kind, UUID id) throws Exception {
        return post(kind, id, "suspension", Map.of("reason", WHY));
    }

    private Answer post(String kind, UUID id, String what, Map<String, String> form) throws Exception {
        try (Sql app = Sql.as("app")) {
            var typed = new java.util.HashMap<>(form);
            typed.put("version", app.one("select version from " + (kind.equals("brands") ? "brand" : "agency") + " where id = ?", id));
            return admin.post("/admin/" + kind + "/" + id + "/standing/" + what, typed);
        }
    }

    private String one() {
        return "/b/" + TwoBrands.slug(two.one());
    }

    private String other() {
        return "/b/" + TwoBrands.slug(two.other());
    }
}
