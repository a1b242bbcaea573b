package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.DueChore;
import io.parley.fixtures.Invitee;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.RawHttp;
import io.parley.fixtures.Refusing;
import io.parley.fixtures.Running;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.ShutDatabase;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two nodes of Liberty: sessions live in the database, so they answer one person by turns; limits are each node's own. The second sends no mail. */
class TwoNodesIT {

    private static final int BURST = 60;
    private static SecondNode second;

    @BeforeAll
    static void start() throws Exception {
        second = SecondNode.startWithoutMail(Map.of("PARLEY_VISITS_BURST", String.valueOf(BURST), "PARLEY_VISITS_PER_MINUTE", "1", "PARLEY_LIMIT_FORM", "1"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (second != null) {
            second.close();
        }
    }

    @Test
    @DisplayName("ID1: a log-in begun on one node and ended on the other holds on both, request by request")
    void every_request_on_the_other_node() throws Exception {
        var turns = new AtomicInteger();
        var portal = new Portal().over(request -> turns.getAndIncrement() % 2 == 0 ? request : second.take(request));
        assertThat(portal.logIn(Running.NORTHLIGHT_OWNER, Running.PASSWORD).status()).isEqualTo(200);
        for (int i = 0; i < 6; i++) {
            assertThat(portal.get("/a/northlight").status()).as("request %d", i).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("ID8: a log-in begun on one node is ended by the other, each way round")
    void begun_here_ended_there() throws Exception {
        var there = new Portal().over(request -> request.uri().getPath().equals("/callback") ? second.take(request) : request);
        assertThat(there.logIn("/login?to=/a/northlight", Running.NORTHLIGHT_OWNER, Running.PASSWORD).uri().getPath()).isEqualTo("/a/northlight");
        var back = new Portal().over(request -> request.uri().getPath().equals("/login") ? second.take(request) : request);
        assertThat(back.logIn("/login?to=/a/northlight", Running.NORTHLIGHT_OWNER, Running.PASSWORD).uri().getPath()).isEqualTo("/a/northlight");
    }

    @Test
    @DisplayName("ID3: a log-out on one node is a log-out on the other")
    void log_out_counts_everywhere() throws Exception {
        var portal = new Portal();
        portal.logIn(Running.NORTHLIGHT_OWNER, Running.PASSWORD);
        assertThat(portal.over(second::take).get("/a/northlight").status()).isEqualTo(200);
        var cookies = Map.copyOf(portal.cookies());
        portal.over(request -> request).post("/logout", Map.of());
        portal.cookies().putAll(cookies);
        assertThat(portal.over(second::take).get("/a/northlight").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("ID2 ID3: a session made without a log-in (dev, 9) holds on both nodes, request by request, until its log-out on one of them ends it on both; another's goes on")
    void a_made_session_counts_everywhere() throws Exception {
        var turns = new AtomicInteger();
        var portal = Someone.make().portal().over(request -> turns.getAndIncrement() % 2 == 0 ? request : second.take(request));
        var another = Someone.make().portal().over(second::take);
        for (int i = 0; i < 6; i++) {
            assertThat(isIn(portal)).as("request %d", i).isTrue();
        }
        var cookies = Map.copyOf(portal.cookies());
        assertThat(portal.post("/logout", Map.of()).header("Location")).endsWith("/logged-out");
        for (int i = 0; i < 2; i++) {
            portal.cookies().putAll(cookies);
            assertThat(portal.get("/admin").status()).as("node %d", i).isEqualTo(303);
        }
        assertThat(isIn(another)).as("control").isTrue();
    }

    @Test
    @DisplayName("ID9: a password reset in Keycloak while it refuses us ends the sessions from before on both nodes, once it is read; Keycloak's own session asks anew, and the log-in that sets the new password goes on")
    void a_reset_counts_everywhere() throws Exception {
        var someone = Someone.make();
        Portal here = someone.logIn();
        Portal there = someone.logIn().over(second::take);
        Portal another = Someone.make().logIn();
        Until.nextSecond();
        KeycloakAdmin keycloak = KeycloakAdmin.asMaster();
        try (var refusing = Refusing.keycloak()) {
            keycloak.resetPassword(someone.subject(), "new-password-1");
            String before = tried();
            DueChore.until("identity-events", "reading was tried", () -> !tried().equals(before));
            assertThat(isIn(here)).as("sessions go on").isTrue();
        }
        DueChore.until("identity-events", "the sessions end on both nodes", () -> !isIn(here) && !isIn(there));
        assertThat(isIn(another)).isTrue();
        var asked = here.follow(here.get("/login?to=/admin")).page();
        assertThat(asked.select("input[name=password-new]")).as("whoever has Keycloak's session may not choose the new password").isEmpty();
        assertThat(asked.select("input[name=username]")).as("asked anew").hasSize(1);
        Invitee owner = new Invitee(someone.email(), new Portal());
        owner.firstLogIn("/", "new-password-1");
        String read = readTo();
        DueChore.until("identity-events", "their own change is read", () -> !readTo().equals(read));
        assertThat(isIn(owner.portal())).isTrue();
        assertThat(isIn(owner.portal().over(second::take))).isTrue();
    }

    @Test
    @DisplayName("TN4.4: without mail the link that an owner sees makes no identity, which is said before it is sent; the one that a platform admin sees makes it")
    void without_mail() throws Exception {
        var brands = TwoBrands.make();
        String base = "/b/" + TwoBrands.slug(brands.one());
        Portal owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal().over(second::take);
        assertThat(owner.get(base + "/invitations/new").page().select(".flash.warn").text()).contains("already have a log-in");
        Invitee invitee = Invitee.make();
        String shown = invitee.invitedBy(owner, base, Role.EDITOR);
        var refused = new Portal().post(shown + "/acceptance", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select(".flash.info").text()).contains("platform admin");
        assertThat(KeycloakAdmin.asParley().subject(invitee.email())).isEmpty();
        Portal admin = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).admin().portal().over(second::take);
        assertThat(admin.get(base + "/invitations/new").page().select(".flash.warn").text()).contains("becomes the person");
        String ofAdmin = invitee.invitedBy(admin, base, Role.EDITOR);
        assertThat(invitee.firstLogIn(base, invitee.accept(ofAdmin)).uri().getPath()).isEqualTo(base);
        Someone known = Someone.make();
        Portal portal = known.portal();
        assertThat(portal.post(Invitee.of(known.email()).invitedBy(owner, base, Role.AGENT) + "/acceptance", Map.of()).status()).isEqualTo(303);
        assertThat(portal.get(base).status()).as("who has a log-in needs no more than the link shown").isEqualTo(200);
    }

    private static boolean isIn(Portal portal) throws Exception {
        return portal.get("/admin").status() == 404;
    }

    private static String tried() throws Exception {
        return one("select last_success from scheduled_tasks where task_name = 'identity-events'");
    }

    private static String readTo() throws Exception {
        return one("select read_to from identity_events");
    }

    private static String one(String sql) throws Exception {
        try (Sql app = Sql.as("app")) {
            return app.one(sql);
        }
    }

    @Test
    @DisplayName("L16: of 300 visits by one address all are led on, those above the limit as suspicious; X's fetch keeps its class, a form reaches no goal")
    void led_on_above_the_limit() throws Exception {
        var brands = TwoBrands.make();
        OpenPage page = OpenPage.published(brands.one(), brands.campaignOfOne(), "en");
        OpenLink link = OpenLink.toPage(brands.one(), brands.campaignOfOne(), page.code());
        var visitor = new Portal(Running.open()).over(second::take);
        Until.holds("the node knows the link", () -> visitor.send(link.request("HEAD", null, OpenLink.BROWSER)).status() == 302);
        int half = 150;
        for (int i = 0; i < half; i++) {
            assertThat(visitor.get(link.address(null)).status()).isEqualTo(302);
            assertThat(visitor.get(page.address()).status()).isEqualTo(200);
        }
        assertThat(visitor.fillIn(visitor.get(page.address()), "form", OpenPage.ANSWERS).status()).isEqualTo(303);
        assertThat(page.rows("conversion_id is null", "lead")).containsExactly("t");
        assertThat(visitor.calledBy("Twitterbot/1.0").get(link.address(null)).status()).isEqualTo(302);
        for (List<String> kept : List.of(link.clicks("class || ' ' || reason"), page.rows("class || ' ' || reason", "page_view"))) {
            var told = kept.stream().filter(k -> !k.startsWith("HEAD")).toList();
            assertThat(told.subList(0, BURST / 2)).doesNotContain("SUSPICIOUS too-many");
            assertThat(told.stream().filter("SUSPICIOUS too-many"::equals).count()).isBetween(half - BURST / 2 - 10L, half - BURST / 2 + 1L);
        }
        assertThat(link.clicks("class")).endsWith("X_FETCH");
    }

    @Test
    @DisplayName("TN10: a role lowered and a member removed on one node count on the other's very next request")
    void roles_count_everywhere() throws Exception {
        var brands = TwoBrands.make();
        String base = "/b/" + TwoBrands.slug(brands.one());
        var member = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR);
        var there = member.portal().over(second::take);
        var owner = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal();
        String address = base + "/members/" + member.membership(brands.one());
        assertThat(there.get(base + "/links/new").status()).isEqualTo(200);
        owner.post(address + "/role", Map.of("role", "ANALYST", "version", String.valueOf(Role.EDITOR.ordinal())));
        assertThat(there.get(base + "/links/new").status()).isEqualTo(403);
        owner.post(address + "/removal", Map.of());
        assertThat(there.get(base).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ID8: half an hour after it was kept a form is gone, though its session was asked for all the time; control: a younger one stays")
    void a_kept_form_ends() throws Exception {
        Portal old = keeping();
        Portal young = keeping();
        try (Sql app = Sql.as("app")) {
            app.run("update http_session set creationtime = creationtime - ? where id = ?", 31 * 60_000L, session(old));
            old.over(second::take).get("/");
            young.over(second::take).get("/");
            assertThat(app.one("select count(*) from http_session where id = ?", session(old))).isEqualTo("0");
            assertThat(app.one("select count(*) from http_session where id = ?", session(young))).as("control").isEqualTo("1");
        }
    }

    @Test
    @DisplayName("W14: no refusal asks the database: with the database shut it comes all the same, also for who carries a session's cookie")
    void refusals_without_the_database() throws Exception {
        String form = "POST /p/0000000 HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n"
                .formatted(URI.create(Running.open()).getAuthority(), Running.open()) + "Cookie: parley_session=0000%s:p\r\nConnection: close\r\n\r\na=b"
                .formatted("A".repeat(23));
        assertThat(second(form)).as("control: the first is let on").isEqualTo(404);
        try (var shut = new ShutDatabase()) {
            assertThat(second(form)).as("%s", shut).isEqualTo(429);
        }
    }

    private static int second(String request) throws Exception {
        return RawHttp.askFrom("127.77.1.1", URI.create(second.address()).getPort(), request).status();
    }

    private static Portal keeping() throws Exception {
        Portal portal = Someone.make().logIn();
        portal.cookies().remove("parley_session");
        portal.post("/b/x/y", Map.of("name", "typed"));
        return portal;
    }

    private static String session(Portal portal) {
        return portal.cookies().get("parley_session").replaceFirst("^\\d{4}", "").replaceFirst(":.*", "");
    }
}
