package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginIT {

    private static final String SESSION = "parley_session";
    private static final String HOLDS = "select count(*) from http_session where "
            + "position(?::bytea in coalesce(small, '') || coalesce(medium, '') || coalesce(large, '')) > 0";
    private static TwoBrands brands;
    private static Someone someone;

    @BeforeAll
    static void make() throws Exception {
        brands = TwoBrands.make();
        someone = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER);
    }

    @Test
    @DisplayName("ID6 whoever asked for a page lands on that very page, its query included")
    void lands_where_one_wanted() throws Exception {
        String wanted = "/b/" + TwoBrands.slug(brands.one()) + "/members?q=%EC%B0%A8%20%26%20tea&sort=-name";
        var portal = new Portal();
        Answer asked = portal.get(wanted);
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.header("Location")).isEqualTo("/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        Answer landed = portal.logIn(wanted, someone.email(), Running.PASSWORD);
        assertThat(landed.response().uri()).isEqualTo(URI.create(Running.portal() + wanted));
        assertThat(landed.page().select("input[name=q]").val()).isEqualTo("차 & tea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "\\\\evil.example", "http:evil.example",
        "javascript:alert(1)", "/%0d%0aLocation:%20https://evil.example", "/\t/evil.example", "evil.example", "", "/%2fevil.example/"})
    @DisplayName("ID6 the log-in never leads off the portal")
    void never_leads_off_the_portal(String to) throws Exception {
        var portal = someone.logIn();
        Answer in = portal.follow(portal.get("/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
        assertThat(in.response().uri().getAuthority()).isEqualTo(URI.create(Running.portal()).getAuthority());
        assertThat(in.response().uri().getRawPath()).doesNotStartWith("//");
        var locations = portal.trail().stream().map(a -> a.header("Location")).toList();
        assertThat(locations).noneMatch(l -> l.startsWith("//") || l.startsWith("/\\") || l.contains("\n"))
                .noneMatch(l -> "evil.example".equals(URI.create(l).getHost()));
        assertThat(portal.get("/b/" + TwoBrands.slug(brands.one())).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("ID1 a session id planted before the log-in is worth nothing after it")
    void a_planted_session_is_left_behind() throws Exception {
        String planted = anonymousSession();
        var victim = new Portal();
        victim.cookies().put(SESSION, planted);
        victim.logIn(someone.email(), Running.PASSWORD);
        assertThat(victim.get(home()).status()).isEqualTo(200);
        assertThat(victim.cookies().get(SESSION)).isNotEmpty().isNotEqualTo(planted);
        assertThat(asStranger(planted).get(home()).status()).isEqualTo(303);
        assertThat(asStranger(victim.cookies().get(SESSION)).get(home()).status()).as("control: the cookie is what opens").isEqualTo(200);
    }

    @Test
    @DisplayName("ID1 an invented session id is not taken over")
    void an_invented_session_is_not_taken_over() throws Exception {
        var victim = new Portal();
        victim.cookies().put(SESSION, "0000AbCdEfGhIjKlMnOpQrStUvW:p");
        victim.logIn(someone.email(), Running.PASSWORD);
        assertThat(victim.cookies().get(SESSION)).doesNotContain("AbCdEfGhIjKlMnOpQrStUvW");
    }

    @Test
    @DisplayName("ID1 each log-in begins a session under a new id and ends the one before")
    void a_second_log_in_begins_anew() throws Exception {
        var portal = someone.logIn();
        String first = portal.cookies().get(SESSION);
        portal.follow(portal.get("/login"));
        assertThat(portal.cookies().get(SESSION)).isNotEqualTo(first);
        assertThat(asStranger(first).get(home()).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("ID1 no token stands in the stored session; the search would find one")
    void the_stored_session_holds_no_token() throws Exception {
        someone.logIn();
        try (Sql app = Sql.as("app")) {
            assertThat(app.one(HOLDS, bytes(someone.id().toString()))).as("control: the session is stored and readable").isNotEqualTo("0");
            assertThat(app.one(HOLDS, bytes("eyJ"))).isEqualTo("0");
            app.connection().setAutoCommit(false);
            app.run("insert into http_session (id, propid, appname, medium) values (?, 'x', 'x', ?)", UUID.randomUUID().toString(),
                    bytes("some header eyJhbGciOiJSUzI1NiJ9"));
            assertThat(app.one(HOLDS, bytes("eyJ"))).as("control: a planted token is found").isEqualTo("1");
        }
    }

    @Test
    @DisplayName("ID1 every cookie of a log-in is HttpOnly, SameSite=Lax and for the whole portal alone")
    void cookies_are_guarded() throws Exception {
        var portal = new Portal();
        portal.logIn(someone.email(), Running.PASSWORD);
        List<String> set = portal.trail().stream().filter(a -> a.response().uri().toString().startsWith(Running.portal()))
                .flatMap(a -> a.response().headers().allValues("Set-Cookie").stream()).toList();
        assertThat(set).anyMatch(c -> c.startsWith(SESSION)).anyMatch(c -> c.startsWith("parley_owner"));
        assertThat(set).allSatisfy(c -> assertThat(c.toLowerCase(Locale.ROOT)).contains("httponly", "samesite=lax", "path=/")
                .doesNotContain("domain="));
    }

    @Test
    @DisplayName("ID3 log-out ends the provider's session too: the next log-in asks for the password")
    void log_out_is_whole() throws Exception {
        var portal = someone.logIn();
        portal.cookies().remove(SESSION);
        assertThat(portal.follow(portal.get("/login?to=" + home())).page().select("input[name=password]"))
                .as("control: while the provider's session lives, nobody is asked").isEmpty();
        Answer out = portal.post("/logout", Map.of());
        assertThat(out.status()).isEqualTo(303);
        assertThat(portal.follow(out).page().select("h1").text()).isEqualTo("You are logged out");
        assertThat(portal.get(home()).status()).isEqualTo(303);
        Answer again = portal.follow(portal.get("/login?to=" + home()));
        assertThat(again.response().uri().toString()).startsWith(Running.setting("parley.keycloak.url"));
        assertThat(again.page().select("input[name=username], input[name=password]")).isNotEmpty();
    }

    @Test
    @DisplayName("ID3 log-out forgets the session: its cookie opens nothing any more")
    void log_out_forgets_the_session() throws Exception {
        var portal = someone.logIn();
        String session = portal.cookies().get(SESSION);
        portal.post("/logout", Map.of());
        assertThat(asStranger(session).get(home()).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("ID6 an answer nobody asked for lets nobody in and says so")
    void an_answer_nobody_asked_for() throws Exception {
        for (String query : List.of("", "?code=x&state=y", "?error=access_denied&state=x", "?state=%00", "?code=" + "x".repeat(3000))) {
            var portal = new Portal();
            Answer answer = portal.get("/callback" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.page().select("h1").text()).isEqualTo("The log-in was not completed");
            assertThat(portal.get(home()).status()).isEqualTo(303);
            assertThat(portal.cookies()).as("ID8 no session of nobody's").doesNotContainKey(SESSION);
        }
    }

    @Test
    @DisplayName("ID8 a log-in that is begun keeps nothing here: its state is in the browser")
    void a_log_in_begun_keeps_nothing() throws Exception {
        var portal = new Portal();
        assertThat(portal.get("/login?to=/b/x").status()).isEqualTo(302);
        assertThat(portal.cookies()).as("control: the state is in cookies").isNotEmpty().doesNotContainKey(SESSION);
    }

    @Test
    @DisplayName("ID1 the person's other log-ins go on when one ends")
    void one_log_out_ends_one_session() throws Exception {
        var here = someone.logIn();
        var there = someone.logIn();
        here.post("/logout", Map.of());
        assertThat(here.get(home()).status()).isEqualTo(303);
        assertThat(there.get(home()).status()).isEqualTo(200);
        assertThat(KeycloakAdmin.asParley().sessions(someone.subject())).isNotEmpty();
    }

    /** A real session of nobody: the portal makes one to keep a form in. */
    private static String anonymousSession() throws Exception {
        Portal attacker = someone.logIn();
        attacker.cookies().remove(SESSION);
        attacker.post(home() + "/settings", Map.of("name", "x"));
        assertThat(attacker.cookies()).containsKey(SESSION);
        return attacker.cookies().get(SESSION);
    }

    private static Portal asStranger(String session) {
        var portal = new Portal();
        portal.cookies().put(SESSION, session);
        return portal;
    }

    private static String home() {
        return "/b/" + TwoBrands.slug(brands.one());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
