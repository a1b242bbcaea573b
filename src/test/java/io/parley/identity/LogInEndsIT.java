package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.parley.fixtures.Answer;
import io.parley.fixtures.KeycloakAdmin;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a log-in ends that is stolen, repeated, begun twice, or not begun at all. */
class LogInEndsIT {

    private static final String SESSION = "parley_session";
    private static final String EXPIRED = "error=temporarily_unavailable&error_description=authentication_expired";
    private static Someone someone;
    private static String home;

    @BeforeAll
    static void make() throws Exception {
        var brands = TwoBrands.make();
        someone = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER);
        home = "/b/" + TwoBrands.slug(brands.one());
    }

    @Test
    @DisplayName("ID1 the log-in sends a challenge, and Keycloak refuses one without it; the page says so and offers the same page again")
    void a_challenge_is_demanded() throws Exception {
        var portal = new Portal();
        String asked = portal.get("/login?to=" + home).header("Location");
        Map<String, List<String>> sent = URLUtils.parseParameters(URI.create(asked).getRawQuery());
        assertThat(sent.get("code_challenge_method")).containsExactly("S256");
        assertThat(sent.get("code_challenge").get(0)).hasSize(43);
        assertThat(portal.get(asked).status()).as("control: with it the log-in page comes").isEqualTo(200);
        Answer back = portal.get(asked.replaceAll("&?code_challenge(_method)?=[^&]*", ""));
        assertThat(back.header("Location")).startsWith(Running.portal() + "/callback?").contains("error=invalid_request");
        assertFailed(portal.get(back.header("Location")), "did not let you in", home);
    }

    @Test
    @DisplayName("ID1 a stolen code is worth nothing without the verifier, not even with the client's secret; control: with it there are tokens")
    void a_stolen_code() throws Exception {
        var verifier = new CodeVerifier();
        String challenge = CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        var portal = someone.logIn();
        var form = new HashMap<>(Map.of("grant_type", "authorization_code", "client_id", "parley-portal", "redirect_uri", Running.portal() + "/callback",
                "client_secret", Running.setting("parley.oidc.client.secret")));
        form.put("code", code(portal, challenge));
        assertThatThrownBy(() -> KeycloakAdmin.tokens("parley", form)).isInstanceOf(IOException.class).hasMessageContaining("400");
        form.put("code", code(portal, challenge));
        form.put("code_verifier", new CodeVerifier().getValue());
        assertThatThrownBy(() -> KeycloakAdmin.tokens("parley", form)).isInstanceOf(IOException.class).hasMessageContaining("invalid_grant");
        form.put("code", code(portal, challenge));
        form.put("code_verifier", verifier.getValue());
        assertThat(KeycloakAdmin.tokens("parley", form).has("id_token")).isTrue();
    }

    @Test
    @DisplayName("ID10 two tabs each finish their own log-in and land where each wanted; the later one replaces the session")
    void two_tabs() throws Exception {
        var portal = new Portal();
        String first = portal.get("/login?to=" + home + "/members").header("Location");
        Answer in = portal.logIn("/login?to=" + home + "/links", someone.email(), Running.PASSWORD);
        assertThat(in.uri().getPath()).isEqualTo(home + "/links");
        String session = portal.cookies().get(SESSION);
        assertThat(portal.follow(portal.get(first)).uri().getPath()).isEqualTo(home + "/members");
        assertThat(portal.cookies().get(SESSION)).isNotEqualTo(session);
        assertThat(portal.cookies().keySet()).as("nothing is left of either").noneMatch(c -> c.startsWith("parley_login_"));
    }

    @Test
    @DisplayName("ID10 a repeated callback keeps who is logged in so; without a session it says that this log-in is over")
    void repeated() throws Exception {
        var portal = someone.logIn();
        Answer callback = portal.trail().stream().filter(a -> a.uri().getPath().equals("/callback")).findFirst().orElseThrow();
        assertStays(portal, callback.uri().toString(), "/");
        portal.cookies().remove(SESSION);
        assertFailed(portal.get(callback.uri().toString()), "had already ended", "/");
        assertThat(portal.cookies()).doesNotContainKey(SESSION);
    }

    @Test
    @DisplayName("ID10 whoever goes Back to the address that began their log-in comes in again and lands where they wanted")
    void back() throws Exception {
        var portal = new Portal();
        portal.logIn("/login?to=" + home, someone.email(), Running.PASSWORD);
        Answer form = portal.trail().stream().filter(a -> a.uri().toString().contains("/login-actions/authenticate") && a.status() == 200).findFirst().orElseThrow();
        Answer again = portal.follow(portal.get(form.uri().toString()));
        assertThat(again.status()).as("%s %s", again.uri(), again.body()).isEqualTo(200);
        assertThat(portal.get(home).status()).as("still in").isEqualTo(200);
        assertThat(portal.follow(portal.get("/login?to=" + home)).uri().getPath()).isEqualTo(home);
    }

    @Test
    @DisplayName("ID10 a callback alone ends no session and changes nobody's: without a log-in under way, with an error, or with nonsense")
    void alone() throws Exception {
        var portal = someone.logIn();
        for (String query : List.of("", "?code=x&state=y", "?error=access_denied&state=x", "?" + EXPIRED, "?state=%00", "?code=" + "x".repeat(3000))) {
            assertStays(portal, "/callback" + query, "/");
        }
    }

    @Test
    @DisplayName("ID10 the answer of somebody else's log-in logs nobody in: not into another's session, and not into none")
    void of_another_browser() throws Exception {
        var attacker = someone.logIn();
        String callback = attacker.get(attacker.get("/login?to=" + home).header("Location")).header("Location");
        var victim = Someone.make().admin().logIn();
        assertStays(victim, callback, "/");
        assertThat(victim.get("/admin").status()).as("still who they were").isEqualTo(200);
        var nobody = new Portal();
        assertFailed(nobody.get(callback), "another browser", "/");
        assertThat(nobody.get(home).status()).isEqualTo(303);
        nobody.get("/login");
        assertFailed(nobody.get(callback), "another browser", "/");
        assertThat(attacker.get(callback).header("Location")).as("control: it was good in its own").isEqualTo(home);
    }

    @Test
    @DisplayName("ID10 a log-in that fails in a second tab leaves the session alone and leads where that tab wanted")
    void fails_in_another_tab() throws Exception {
        var portal = someone.logIn();
        for (String error : List.of("error=access_denied", EXPIRED, "code=forged")) {
            String state = state(portal, "/login?to=" + home + "/members");
            assertStays(portal, answered(state, error), home + "/members");
        }
        assertStays(portal, "/callback?code=x&state=" + state(portal, "/login?to=" + home), home);
    }

    @Test
    @DisplayName("ID1 ID10 each failure has its page: refused, of no issuer or another's, and a code that the provider does not know")
    void failures() throws Exception {
        String to = "/login?to=" + home;
        var portal = new Portal();
        assertFailed(portal.get(answered(state(portal, to), "error=access_denied")), "did not let you in", home);
        assertFailed(portal.get("/callback?code=x&state=" + state(portal, to)), "did not come from", home);
        assertFailed(portal.get("/callback?code=x&iss=https://evil.example&state=" + state(portal, to)), "did not come from", home);
        String state = state(portal, to);
        assertFailed(portal.get(answered(state, "code=forged")), "already ended", home);
        assertFailed(portal.get(answered(state, "code=forged")), "already ended", "/");
        assertThat(portal.cookies()).doesNotContainKey(SESSION);
    }

    @Test
    @DisplayName("ID10 where Keycloak's page timed out the log-in begins again by itself, to the same page, once")
    void timed_out() throws Exception {
        var portal = new Portal();
        Answer again = portal.get(answered(state(portal, "/login?fresh=1&to=" + home), EXPIRED));
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.header("Location")).startsWith("/login?").contains("to=" + URLEncoder.encode(home, StandardCharsets.UTF_8), "fresh=1");
        Answer failed = portal.get(answered(state(portal, again.header("Location").replace("&fresh=1", "")), EXPIRED));
        assertFailed(failed, "took too long", home);
    }

    @Test
    @DisplayName("ID8 five log-ins may be under way in a browser; the oldest goes when a sixth begins")
    void five_at_once() throws Exception {
        var portal = new Portal();
        portal.logIn(someone.email(), Running.PASSWORD);
        portal.cookies().remove(SESSION);
        String oldest = portal.get("/login?to=/1").header("Location");
        String second = portal.get("/login?to=" + home).header("Location");
        for (int i = 0; i < LogInCookies.MOST - 1; i++) {
            portal.get("/login?to=/3");
        }
        assertThat(portal.cookies().keySet().stream().filter(c -> c.startsWith("parley_login_"))).hasSize(LogInCookies.MOST);
        assertFailed(portal.follow(portal.get(oldest)), "took too long", "/");
        assertThat(portal.follow(portal.get(second)).uri().getPath()).isEqualTo(home);
    }

    @Test
    @DisplayName("ID1 no address knows another log-in: with Authorization each answers as without it")
    void no_authentication_module() throws Exception {
        var portal = someone.logIn();
        for (String header : List.of("Basic x", "Basic dXNlcjpwYXNz", "Bearer x", "Negotiate x")) {
            for (String path : List.of("/", "/login", "/callback", home, "/b/none", "/css/parley.css", "/img/icons.svg", "/ping", "/nothing", "/logged-out", "/admin")) {
                assertSame(new Portal(), path, header);
                assertSame(portal, path, header);
            }
            for (String path : List.of("/l/none", "/p/none", "/c/none", "/css/parley.css", "/nothing")) {
                assertSame(new Portal(Running.open()), path, header);
            }
        }
        assertSame(new Portal(), "/api/v1/brand", "Basic x");
        assertSame(new Portal(), "/webhooks/x", "Basic x");
    }

    private static void assertSame(Portal portal, String path, String header) throws Exception {
        int without = portal.get(path).status();
        assertThat(without).as(path).isBetween(200, 499);
        assertThat(portal.send(portal.request(path).header("Authorization", header).GET().build()).status()).as("%s with %s", path, header).isEqualTo(without);
    }

    /** Answers 303 and stays in the very session. */
    private static void assertStays(Portal portal, String address, String location) throws Exception {
        String session = portal.cookies().get(SESSION);
        Answer answer = portal.get(address);
        assertThat(answer.status()).as(address).isEqualTo(303);
        assertThat(answer.header("Location")).as(address).isEqualTo(location);
        assertThat(portal.cookies().get(SESSION)).as(address).isEqualTo(session).isNotNull();
        assertThat(portal.get("/admin").status()).as("still in after %s", address).isNotEqualTo(303);
    }

    private static void assertFailed(Answer answer, String words, String to) {
        assertThat(answer.status()).as(answer.uri().toString()).isEqualTo(400);
        assertThat(answer.page().select("h1").text()).isEqualTo("The log-in was not completed");
        assertThat(answer.page().select("main p").text()).contains(words);
        assertThat(answer.page().select("main a").attr("href")).isEqualTo("/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    private static String answered(String state, String what) {
        return "/callback?" + what + "&state=" + state + "&iss=" + URLEncoder.encode(Running.setting("parley.oidc.issuer"), StandardCharsets.UTF_8);
    }

    private static String state(Portal portal, String login) throws Exception {
        return of("state", portal.get(login).header("Location"));
    }

    /** The code of one more log-in of who is logged in, with a challenge of ours, caught before the portal sees it. */
    private static String code(Portal portal, String challenge) throws Exception {
        String asked = portal.get("/login").header("Location").replaceFirst("code_challenge=[^&]+", "code_challenge=" + challenge);
        return of("code", portal.get(asked).header("Location"));
    }

    private static String of(String name, String address) {
        return URLUtils.parseParameters(URI.create(address).getRawQuery()).get(name).get(0);
    }
}
