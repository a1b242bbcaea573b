package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationIT {

    private TwoBrands brands;
    private Portal owner;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        base = "/b/" + TwoBrands.slug(brands.one());
    }

    @Test
    @DisplayName("TN4 from the invitation to the place: link, one-time password, a password of one's own, member")
    void the_whole_way() throws Exception {
        var invitee = Invitee.make();
        String link = invitee.invitedBy(owner, base, Role.EDITOR);
        assertThat(link).startsWith(Running.portal() + "/invitations/").hasSize((Running.portal() + "/invitations/").length() + 43);
        Answer page = invitee.portal().get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.page().select("main").text()).contains(invitee.email(), "Brand " + TwoBrands.slug(brands.one()));
        String password = invitee.accept(invitee.mailed(1));
        assertThat(roles(invitee.email())).as("accepting alone makes nobody a member").isEmpty();
        Answer landed = invitee.firstLogIn(base, password);
        assertThat(landed.status()).isEqualTo(200);
        assertThat(landed.response().uri().getPath()).isEqualTo(base);
        assertThat(roles(invitee.email())).isEqualTo("EDITOR");
        assertThat(invitee.portal().get(base + "/members").page().select("main").text()).contains(invitee.email());
        assertThat(invitee.portal().get("/b/" + TwoBrands.slug(brands.other())).status()).as("and nowhere else").isEqualTo(404);
    }

    @Test
    @DisplayName("TN4.4 whoever invites does not become the invited: the link shown makes no identity and says which one does; control: the mailed one does, and the e-mail is verified")
    void the_shown_link_makes_no_identity() throws Exception {
        var victim = Invitee.make();
        String shown = victim.invitedBy(owner, base, Role.EDITOR);
        var attacker = new Portal();
        assertThat(attacker.get(shown).page().select("form[action$=/acceptance]")).isEmpty();
        for (Portal portal : new Portal[] {attacker, new Portal().speaking("ko")}) {
            Answer refused = portal.post(shown + "/acceptance", Map.of());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.page().select(".flash.info").text()).contains(victim.email()).containsAnyOf("in the mail", "메일의 링크");
            assertThat(refused.page().select("code")).isEmpty();
        }
        assertThat(KeycloakAdmin.asParley().subject(victim.email())).isEmpty();
        assertThat(victim.firstLogIn(base, victim.accept(victim.mailed(1))).uri().getPath()).isEqualTo(base);
        assertThat(verified(victim.email())).isTrue();
    }

    @Test
    @DisplayName("TN4.3 TN4.6 an unverified log-in is not the invited person's: it accepts nothing, and the mailed link takes it back, its password, its sessions at Keycloak and here")
    void an_unverified_identity_is_taken_back() throws Exception {
        var invitee = Invitee.make();
        String subject = KeycloakAdmin.asParley().user(invitee.email(), Running.PASSWORD, false);
        var squatter = new Portal();
        squatter.logIn(invitee.email(), Running.PASSWORD);
        assertThat(squatter.get("/admin").status()).as("control: logged in").isEqualTo(404);
        String mailed = invitee.mailedBy(owner, base, Role.EDITOR);
        Answer refused = squatter.post(mailed + "/acceptance", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select(".flash.warn").text()).contains("not verified");
        assertThat(roles(invitee.email())).isEmpty();
        Until.nextSecond();
        String password = invitee.accept(mailed);
        assertThat(squatter.get("/admin").status()).as("ended here").isEqualTo(303);
        assertThat(KeycloakAdmin.asParley().sessions(subject)).as("ended at Keycloak").isEmpty();
        var again = new Portal();
        again.logIn("/", invitee.email(), Running.PASSWORD);
        assertThat(again.get("/admin").status()).as("the password of before opens nothing").isEqualTo(303);
        assertThat(password).isNotEmpty();
        assertThat(invitee.firstLogIn(base, invitee.accept(mailed)).uri().getPath()).as("the link could be opened again").isEqualTo(base);
        assertThat(roles(invitee.email())).isEqualTo("EDITOR");
        assertThat(verified(invitee.email())).isTrue();
        assertThat(KeycloakAdmin.asParley().subject(invitee.email())).contains(subject);
    }

    @Test
    @DisplayName("TN4.6 a log-in that was begun with the old password, and waits for a new one, ends too when the identity is taken back")
    void a_log_in_under_way_ends() throws Exception {
        var invitee = Invitee.make();
        String subject = KeycloakAdmin.asParley().user(invitee.email(), Running.PASSWORD, false);
        KeycloakAdmin.asMaster().resetPassword(subject, "old-password-1");
        var squatter = new Invitee(invitee.email(), new Portal());
        Answer waiting = squatter.portal().logIn("/login?to=" + base, invitee.email(), "old-password-1");
        assertThat(waiting.page().select("input[name=password-new]")).as("control: the old password counts").hasSize(1);
        String password = invitee.accept(invitee.mailedBy(owner, base, Role.EDITOR));
        squatter.portal().submit(waiting, Map.of("password-new", "squatter-password", "password-confirm", "squatter-password"));
        assertThat(squatter.portal().get(base).status()).isNotEqualTo(200);
        assertThat(roles(invitee.email())).isEmpty();
        assertThat(invitee.firstLogIn(base, password).uri().getPath()).isEqualTo(base);
    }

    @Test
    @DisplayName("TN4 the link is shown once, to who made it, and stands in no later answer")
    void the_link_is_shown_once() throws Exception {
        String link = Invitee.make().invitedBy(owner, base, Role.EDITOR);
        String token = link.substring(link.lastIndexOf('/') + 1);
        String shown = owner.trail().get(owner.trail().size() - 1).response().uri().toString();
        assertThat(owner.get(shown).body()).doesNotContain(token);
        assertThat(owner.get(base + "/members").body()).doesNotContain(token);
        var colleague = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        assertThat(colleague.get(shown).body()).doesNotContain(token);
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select id from invitation i where i::text like '%' || ? || '%'", token)).isEmpty();
            assertThat(app.column("select id from http_session where position(?::bytea in coalesce(small, '') || coalesce(medium, '') "
                    + "|| coalesce(large, '')) > 0", token.getBytes())).isEmpty();
        }
    }

    @Test
    @DisplayName("TN4 a used link leads whoever used it on, and tells everybody else that it is closed")
    void a_used_link() throws Exception {
        var invitee = Invitee.make();
        String link = invitee.mailedBy(owner, base, Role.EDITOR);
        invitee.firstLogIn(base, invitee.accept(link));
        assertThat(invitee.portal().get(link).header("Location")).isEqualTo(Running.portal() + base);
        assertClosed(link, 410);
    }

    @Test
    @DisplayName("TN4 an expired link")
    void an_expired_link() throws Exception {
        var invitee = Invitee.make();
        String link = invitee.invitedBy(owner, base, Role.EDITOR);
        set("expires_at = now() - interval '1 second'", invitee);
        assertClosed(link, 410);
    }

    @Test
    @DisplayName("TN4 an accepted invitation that expires before the first log-in makes no member")
    void expired_between_accepting_and_log_in() throws Exception {
        var invitee = Invitee.make();
        String password = invitee.accept(invitee.mailedBy(owner, base, Role.EDITOR));
        set("expires_at = now() - interval '1 second'", invitee);
        assertThat(invitee.firstLogIn(base, password).status()).isEqualTo(404);
        assertThat(roles(invitee.email())).isEmpty();
    }

    @Test
    @DisplayName("TN4 a revoked link, also when it was accepted before")
    void a_revoked_link() throws Exception {
        var invitee = Invitee.make();
        String link = invitee.mailedBy(owner, base, Role.EDITOR);
        String password = invitee.accept(link);
        assertThat(owner.post(invitee.address(base) + "/removal", Map.of()).status()).isEqualTo(303);
        assertClosed(link, 410);
        assertThat(invitee.firstLogIn(base, password).status()).isEqualTo(404);
        assertThat(owner.post(invitee.address(base) + "/link", Map.of()).header("Location")).endsWith("/members");
    }

    @Test
    @DisplayName("TN4 a new link stops the one before, and what was accepted with it")
    void a_new_link() throws Exception {
        var invitee = Invitee.make();
        String shown = invitee.invitedBy(owner, base, Role.EDITOR);
        String first = invitee.mailed(1);
        invitee.accept(first);
        String shownAgain = Invitee.linkOf(owner.follow(owner.post(invitee.address(base) + "/link", Map.of())));
        String second = invitee.mailed(2);
        assertThat(List.of(shown, first, shownAgain, second)).doesNotHaveDuplicates();
        assertClosed(first, 404);
        assertClosed(shown, 404);
        assertThat(invitee.firstLogIn(base, invitee.accept(second)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("TN4 ML1 each link is mailed to whom it is for, sealed, in the language chosen; a refused invitation mails nothing")
    void each_link_is_mailed() throws Exception {
        var invitee = Invitee.make();
        invitee.invitedBy(owner, base, Role.EDITOR, "ko");
        owner.post(invitee.address(base) + "/link", Map.of());
        owner.post(base + "/invitations", Map.of("email", invitee.email(), "role", "NOBODY", "language", "ko"));
        try (Sql app = Sql.as("app")) {
            assertThat(app.column("select m.kind || ' ' || m.language from mail m join invitation i on i.id = m.subject_id and i.brand_id = m.brand_id "
                    + "where m.recipient = ?", invitee.email())).containsExactly("invitation ko", "invitation ko");
            assertThat(app.one("select count(*) from mail where position(?::bytea in sealed) > 0", "/invitations/".getBytes())).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%27%20or%201=1--", "%EC%B0%A8", "a%20b"})
    @DisplayName("TN4 a tampered link: one clear page")
    void a_tampered_link(String token) throws Exception {
        assertClosed(Running.portal() + "/invitations/" + token, 404);
        String link = Invitee.make().invitedBy(owner, base, Role.EDITOR);
        assertClosed(link.substring(0, link.length() - 1) + (link.endsWith("x") ? "y" : "x"), 404);
        assertClosed(link + "x", 404);
    }

    @Test
    @DisplayName("TN4 somebody else who is logged in cannot accept it and is told whose it is")
    void another_person_cannot_accept() throws Exception {
        var invitee = Invitee.make();
        String link = invitee.invitedBy(owner, base, Role.OWNER);
        var other = Someone.make();
        var portal = other.portal();
        assertThat(portal.get(link).page().select("main").text()).contains(invitee.email(), other.email());
        Answer refused = portal.post(link + "/acceptance", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("form[action$=/acceptance]")).isEmpty();
        assertThat(roles(other.email())).isEmpty();
        assertThat(portal.get(base).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("TN4 whoever has a log-in accepts it logged in and is a member at once; the link alone opens nothing")
    void a_known_person() throws Exception {
        var known = Someone.make();
        var invitee = Invitee.of(known.email());
        String link = invitee.invitedBy(owner, base, Role.AGENT);
        Answer asked = invitee.portal().follow(invitee.portal().post(invitee.mailed(1) + "/acceptance", Map.of()));
        assertThat(asked.response().uri().getPath()).endsWith("/log-in");
        assertThat(asked.page().select("code")).as("no password is given away").isEmpty();
        assertThat(roles(known.email())).isEmpty();
        asked = invitee.portal().get(invitee.portal().get(link).page().select("main a.primary").attr("href"));
        String go = asked.page().select("main a[href^=/login]").attr("href");
        Answer back = invitee.portal().logIn(go, known.email(), Running.PASSWORD);
        assertThat(back.response().uri().toString()).isEqualTo(link);
        Answer in = invitee.portal().follow(invitee.portal().post(link + "/acceptance", Map.of()));
        assertThat(in.response().uri().getPath()).isEqualTo(base);
        assertThat(roles(known.email())).isEqualTo("AGENT");
    }

    @Test
    @DisplayName("TN4 who is a member already is not invited again: 422 beside the e-mail, in any spelling")
    void a_member_is_not_invited() throws Exception {
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST);
        var reached = Someone.in(Place.Kind.AGENCY, brands.agency(), Role.OWNER);
        for (String email : new String[] {member.email(), member.email().toUpperCase(), reached.email()}) {
            Answer refused = owner.post(base + "/invitations", Map.of("email", email, "role", "EDITOR", "language", "en"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select("#f-email-notes .problem")).hasSize(1);
            assertThat(refused.page().select("#f-email").val()).isEqualTo(email);
        }
    }

    @Test
    @DisplayName("TN4 the page speaks the language the invitation was made in")
    void the_page_speaks_the_invitations_language() throws Exception {
        var invitee = Invitee.make();
        String link = invitee.invitedBy(owner, base, Role.EDITOR, "ko");
        assertThat(new Portal().get(link).page().select("html").attr("lang")).isEqualTo("ko");
    }

    private static void assertClosed(String link, int status) throws Exception {
        for (String path : new String[] {"", "/password", "/log-in"}) {
            Answer answer = new Portal().get(link + path);
            assertThat(answer.status()).as(link + path).isEqualTo(status);
            assertThat(answer.page().select("h1")).hasSize(1);
            assertThat(answer.page().select("form[action$=/acceptance], code")).isEmpty();
        }
        assertThat(new Portal().post(link + "/acceptance", Map.of()).status()).isEqualTo(status);
    }

    private static void set(String change, Invitee invitee) throws Exception {
        try (Sql app = Sql.as("app")) {
            assertThat(app.run("update invitation set " + change + " where email = ?", invitee.email())).isEqualTo(1);
        }
    }

    private static boolean verified(String email) throws Exception {
        var admin = KeycloakAdmin.asParley();
        return admin.user(admin.subject(email).orElseThrow()).get("emailVerified").asBoolean();
    }

    private String roles(String email) throws Exception {
        try (Sql app = Sql.as("app")) {
            return String.join(",", app.column("select m.role from membership m join person p on p.id = m.person_id where p.email = ?", email));
        }
    }
}
