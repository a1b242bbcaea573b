package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptFormIT {

    private static final String SESSION = "parley_session";
    private static final String MARK = "parley_owner";
    private static final String HOLDING = "from http_session where position(?::bytea in coalesce(small, '') || coalesce(medium, '') || coalesce(large, '')) > 0";
    private static final String TYPED = "상시 운영 & <b>\"Always\"</b> ‘on’ 100% + 😀 \\ é";
    private TwoBrands brands;
    private Someone someone;
    private String campaign;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        someone = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        campaign = "/b/" + TwoBrands.slug(brands.one()) + "/campaigns/" + brands.campaignOfOne();
    }

    @Test
    @DisplayName("ID4 a form sent after the session ended is offered again after log-in, to the byte, and can then be sent")
    void a_kept_form_is_offered_again() throws Exception {
        Portal portal = loggedOutMeanwhile();
        Answer refused = portal.post(campaign, Map.of("name", TYPED, "version", "1", "note", "a\r\nb\n\n c "));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.page().select("main").text()).contains("What you typed is kept");
        assertThat(name()).as("nothing was saved").startsWith("Campaign of");
        Answer offered = portal.logIn("/login?to=/", someone.email(), Running.PASSWORD);
        assertThat(offered.page().select("h1").text()).isEqualTo("Your text is still here");
        assertThat(offered.page().select("main input[name=name]").val()).isEqualTo(TYPED);
        assertThat(offered.page().select("main input[name=note]").val()).isEqualTo("a\r\nb\n\n c ");
        Answer sent = portal.fillIn(offered, "main form", Map.of());
        assertThat(sent.status()).isEqualTo(303);
        assertThat(name()).isEqualTo(TYPED);
    }

    @Test
    @DisplayName("ID4 the form is offered once: it does not come back at the next log-in")
    void a_kept_form_is_offered_once() throws Exception {
        Portal portal = loggedOutMeanwhile();
        portal.post(campaign, Map.of("name", TYPED, "version", "1"));
        portal.logIn("/login", someone.email(), Running.PASSWORD);
        assertThat(portal.get("/kept-form").status()).isEqualTo(404);
        assertThat(portal.follow(portal.get("/login?to=" + campaign)).response().uri().getPath()).isEqualTo(campaign);
    }

    @Test
    @DisplayName("ID4 another person who logs in in the same browser sees nothing of it, and lands where they wanted")
    void another_person_sees_nothing() throws Exception {
        var other = Someone.in(Place.Kind.BRAND, brands.other(), Role.EDITOR);
        Portal portal = loggedOutMeanwhile();
        portal.post(campaign, Map.of("name", TYPED, "version", "1"));
        Answer landed = portal.logIn("/login?to=/b/" + TwoBrands.slug(brands.other()), other.email(), Running.PASSWORD);
        assertThat(landed.status()).isEqualTo(200);
        assertThat(landed.response().uri().getPath()).isEqualTo("/b/" + TwoBrands.slug(brands.other()));
        assertThat(portal.trail()).noneMatch(a -> a.body().contains("상시 운영"));
        assertThat(portal.get("/kept-form").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ID4 what a stranger plants in a browser is never offered to the person who logs in there")
    void a_planted_form_is_not_offered() throws Exception {
        Portal attacker = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).logIn();
        attacker.cookies().remove(SESSION);
        assertThat(attacker.post(campaign, Map.of("name", "planted", "version", "1")).page().select("main").text()).contains("What you typed is kept");
        var victim = new Portal();
        victim.cookies().put(SESSION, attacker.cookies().get(SESSION));
        victim.logIn("/login?to=" + campaign, someone.email(), Running.PASSWORD);
        assertThat(victim.trail()).noneMatch(a -> a.body().contains("planted"));
    }

    @Test
    @DisplayName("ID4 without a mark of whose it is, and above what a person types, a form is not kept, and the page says so")
    void some_forms_are_not_kept() throws Exception {
        var nobody = new Portal();
        assertThat(nobody.post(campaign, Map.of("name", TYPED)).page().select("main").text()).contains("was not saved");
        assertThat(nobody.cookies()).doesNotContainKey(SESSION);
        Portal portal = loggedOutMeanwhile();
        Answer large = portal.post(campaign, Map.of("name", "x".repeat(70_000)));
        assertThat(large.status()).isEqualTo(401);
        assertThat(large.page().select("main").text()).contains("was not saved");
    }

    @Test
    @DisplayName("ID4 a kept form that has gone out of date overwrites nobody when it is sent")
    void a_kept_form_can_be_stale() throws Exception {
        Portal portal = loggedOutMeanwhile();
        portal.post(campaign, Map.of("name", TYPED, "version", "1"));
        var other = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).logIn();
        assertThat(other.post(campaign, Map.of("name", "faster", "version", "1")).status()).isEqualTo(303);
        Answer offered = portal.logIn("/login", someone.email(), Running.PASSWORD);
        Answer sent = portal.fillIn(offered, "main form", Map.of());
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.page().select("input[name=name]").val()).isEqualTo(TYPED);
        assertThat(name()).isEqualTo("faster");
    }

    @Test
    @DisplayName("ID8 for a mark that is not ours nothing is kept, however often; control: for our own it is")
    void forged_marks_keep_nothing() throws Exception {
        Portal portal = someone.logIn();
        String own = portal.cookies().get(MARK);
        String typed = UUID.randomUUID().toString();
        String another = (own.charAt(10) == 'A' ? 'B' : 'A') + own.substring(11);
        for (String forged : List.of("", "0".repeat(32), "x", own + "A", own.substring(1), own.substring(0, 10) + another, someone.id().toString(), "%00")) {
            var stranger = new Portal();
            stranger.cookies().put(MARK, forged);
            Answer answer = stranger.post(campaign, Map.of("name", typed));
            assertThat(answer.status()).as(forged).isEqualTo(401);
            assertThat(answer.page().select("main").text()).contains("was not saved");
            assertThat(stranger.cookies()).doesNotContainKey(SESSION);
        }
        assertThat(sessions("count(*)", typed)).containsExactly("0");
        portal.cookies().remove(SESSION);
        portal.post(campaign, Map.of("name", typed));
        Until.holds("control: with the own mark it is kept", () -> sessions("count(*)", typed).equals(List.of("1")));
    }

    @Test
    @DisplayName("ID8 one's own mark keeps ten forms at once and no more, each for half an hour; the next is answered in words, and keeps nothing")
    void own_marks_are_bounded() throws Exception {
        Portal portal = someone.logIn();
        String typed = UUID.randomUUID().toString();
        Answer last = null;
        for (int i = 0; i < 40; i++) {
            portal.cookies().remove(SESSION);
            last = portal.post(campaign, Map.of("name", typed, "more", "x".repeat(50_000)));
            assertThat(last.status()).isEqualTo(401);
        }
        assertThat(last.page().select("main").text()).contains("could not be kept");
        assertThat(last.page().select("main a[href^=/login]")).hasSize(1);
        assertThat(portal.cookies()).doesNotContainKey(SESSION);
        Until.holds("ten are kept", () -> sessions("maxinactivetime", typed).size() >= 10);
        assertThat(sessions("maxinactivetime", typed)).as("ten, and what half an hour refills in these seconds").hasSizeBetween(10, 11).containsOnly("1800");
    }

    /** An expression for each stored session in which this text stands. */
    private static List<String> sessions(String expression, String text) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.column("select " + expression + " " + HOLDING, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Somebody whose session the provider ends while a form is open. */
    private Portal loggedOutMeanwhile() throws Exception {
        Portal portal = someone.logIn();
        assertThat(portal.get(campaign).status()).isEqualTo(200);
        for (String sid : KeycloakAdmin.asParley().sessions(someone.subject())) {
            KeycloakAdmin.asParley().endSession(sid);
        }
        Until.holds("the session has ended here too", () -> portal.get(campaign).status() == 303);
        return portal;
    }

    private String name() throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return app.one("select name from campaign where id = ?", brands.campaignOfOne());
        }
    }
}
