package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.RawHttp;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeIT {

    private static final int LIMIT = 1 << 20;
    private static Someone someone;

    @BeforeAll
    static void make() throws Exception {
        someone = Someone.make();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site,403", "Sec-Fetch-Site,same-site,403", "Sec-Fetch-Site,none,403", "Sec-Fetch-Site,,403",
        "Origin,https://evil.example,403", "Origin,null,403", "Origin,PUBLIC,403", "X-Nothing,x,403", "Sec-Fetch-Site,same-origin,303", "Origin,OWN,303"})
    @DisplayName("W1 a form is taken only from our own origin; the last two are the control")
    void cross_site_forms(String header, String value, int status) throws Exception {
        var portal = someone.portal();
        String sent = value == null ? "" : value.replace("OWN", Running.portal()).replace("PUBLIC", Running.open());
        Answer answer = portal.send(form(portal, "look=dark").header(header, sent).build());
        assertThat(answer.status()).isEqualTo(status);
        if (status == 403) {
            assertThat(answer.page().select("h1")).hasSize(1);
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    @DisplayName("W1 what the browser says of the site counts more than an origin beside it, for every unsafe method")
    void contradictions() throws Exception {
        var portal = new Portal();
        assertThat(portal.send(form(portal, "look=dark").header("Sec-Fetch-Site", "cross-site").header("Origin", Running.portal()).build()).status())
                .isEqualTo(403);
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "FOO"}) {
            assertThat(portal.send(portal.request("/").method(method, BodyPublishers.noBody()).build()).status()).as(method).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("W7 a body over the limit is 413, declared or not; one byte less than too much goes through")
    void bodies_over_the_limit() throws Exception {
        var portal = someone.portal();
        String most = "look=dark&x=" + "x".repeat(LIMIT - 12);
        assertThat(portal.send(form(portal, most).header("Origin", Running.portal()).build()).status()).as("control").isEqualTo(303);
        assertThat(portal.send(form(portal, most + "x").header("Origin", Running.portal()).build()).status()).isEqualTo(413);
        var chunked = portal.request("/preferences").header("Origin", Running.portal()).header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(portal.send(chunked.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(most.getBytes()))).build()).status()).as("control").isEqualTo(303);
        var large = portal.request("/preferences").header("Origin", Running.portal()).header("Content-Type", "application/x-www-form-urlencoded");
        Answer refused = portal.send(large.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream((most + "x".repeat(LIMIT)).getBytes()))).build());
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.page().select("h1")).hasSize(1);
    }

    @Test
    @DisplayName("W7 a form of more fields than any of ours has is 413, however short they are; one of as many as there may be is read")
    void forms_of_many_fields() throws Exception {
        var portal = someone.portal();
        assertThat(portal.postEncoded("/preferences", "look=dark" + "&x".repeat(FormSizes.FIELDS)).status()).as("control").isEqualTo(303);
        assertThat(portal.postEncoded("/preferences", "look=dark" + "&x".repeat(FormSizes.FIELDS + 1)).status()).isEqualTo(413);
    }

    @Test
    @DisplayName("W23 nothing is answered in HTTP/2, neither after an upgrade nor at once")
    void no_http_2() throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        var upgrade = HttpRequest.newBuilder(URI.create(Running.portal() + "/ping")).build();
        var answer = client.send(upgrade, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        String host = URI.create(Running.portal()).getAuthority();
        var asked = RawHttp.ask("GET /ping HTTP/1.1\r\nHost: " + host + "\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.headers()).doesNotContainKey("upgrade");
        var known = RawHttp.ask("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");
        assertThat(known.status()).as("a line of text, not a frame").isIn(400, 403, 404);
    }

    @Test
    @DisplayName("W7 a body without a declared length that comes after its session ended is left unread")
    void a_large_body_of_nobody() throws Exception {
        var portal = someone.logIn();
        portal.cookies().remove("parley_session");
        var large = portal.request("/b/some-brand/settings").header("Origin", Running.portal()).header("Content-Type", "application/x-www-form-urlencoded");
        Answer answer = portal.send(large.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(("x=" + "x".repeat(3 * LIMIT)).getBytes()))).build());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.page().select("main").text()).contains("was not saved");
        assertThat(portal.cookies()).doesNotContainKey("parley_session");
    }

    @Test
    @DisplayName("W26 no address goes round the filters of the portal: what begins like a static file and leads elsewhere is nobody's")
    void no_way_round() throws Exception {
        String way = "/b/agave-norte/members";
        for (String path : new String[] {"/css/.." + way, "/js/%2e%2e" + way, "/img/..%2f" + way.substring(1), "/css/..;" + way}) {
            String rest = " HTTP/1.1\r\nHost: " + URI.create(Running.portal()).getAuthority() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            assertThat(RawHttp.ask("POST " + path + rest).status()).as(path).isBetween(400, 404);
            assertThat(RawHttp.ask("GET " + path + rest).status()).as(path).isBetween(400, 404);
        }
        assertThat(new Portal().get(way).status()).as("control: straight on there is a log-in").isEqualTo(303);
    }

    @Test
    @DisplayName("W6 each host answers its own addresses only, an unknown one nothing at all")
    void hosts() throws Exception {
        for (String path : new String[] {"/", "/login", "/admin", "/b/agave-norte", "/health/live", "/nothing", "/preferences"}) {
            Answer open = new Portal(Running.open()).get(path);
            assertThat(open.status()).as(path).isEqualTo(404);
            assertThat(open.header("Set-Cookie")).as("no cookie on the public host: " + path).isEmpty();
            assertThat(withHost(path, "evil.example").status()).as(path).isEqualTo(404);
        }
        for (String path : new String[] {"/l/abc", "/p/page", "/c/entry", "/s/result"}) {
            assertThat(new Portal().get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(withHost("/", "localhost:1").status()).as("another port is another host").isEqualTo(404);
        assertThat(new Portal(Running.open()).get("/css/parley.css").status()).as("control").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ibm", "/ibm/api", "/ibm/api/", "/ibm/console", "/health", "/health/live", "/health/ready", "/metrics", "/metrics/x", "/openapi/ui", "/openapi/platform", "/jwt",
        "/IBMJMXConnectorREST", "/ibm_security_logout", "/j_security_check", "/x/ibm_security_logout", "/j_security_check;x=1", "/WEB-INF/ibm-web-bnd.xml"})
    @DisplayName("W22 what the server answers by itself is, on both hosts, the same as any unknown address, byte for byte")
    void the_servers_own(String path) throws Exception {
        for (String host : new String[] {Running.portal(), Running.open()}) {
            String own = URI.create(host).getAuthority();
            assertThat(bytes("GET", path, own)).as("GET " + host).isEqualTo(bytes("GET", "/nothing", own));
            assertThat(bytes("POST", path, own)).as("POST " + host).isEqualTo(bytes("POST", "/nothing", own)).startsWith("404");
        }
    }

    private static String bytes(String method, String path, String host) throws Exception {
        RawHttp.Raw answer = RawHttp.ask(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        var headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return answer.status() + " " + headers + answer.body();
    }

    @Test
    @DisplayName("W6 a person's cookie means nothing on the public host")
    void cookies_stay_at_the_portal() throws Exception {
        var portal = someone.portal();
        var open = new Portal(Running.open());
        open.cookies().putAll(portal.cookies());
        Answer answer = open.get("/");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(someone.email());
    }

    @Test
    @DisplayName("W8 the friendly 404 speaks the person's language, else the cookie's, else the browser's, else English")
    void languages() throws Exception {
        assertThat(language(new Portal())).isEqualTo("en");
        assertThat(language(new Portal().speaking("ko-KR,ko;q=0.9,en;q=0.8"))).isEqualTo("ko");
        assertThat(language(new Portal().speaking("fr,de;q=0.8"))).isEqualTo("en");
        assertThat(language(new Portal().speaking("%%%"))).isEqualTo("en");
        assertThat(new Portal().speaking("en;q=x").get("/nothing").page().select("h1")).as("a page of ours").hasSize(1);
        var cookie = new Portal().speaking("en");
        cookie.post("/preferences", Map.of("language", "ko", "back", "/"));
        assertThat(language(cookie)).isEqualTo("ko");
        var person = Someone.make();
        person.portal().post("/preferences", Map.of("language", "ko", "back", "/"));
        assertThat(language(person.portal())).as("remembered for the person").isEqualTo("ko");
        cookie.post("/preferences", Map.of("language", "xx", "back", "/"));
        assertThat(language(cookie)).as("an unknown one changes nothing").isEqualTo("ko");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a b", ""})
    @DisplayName("W4 a choice of language leads back to the portal only")
    void back_is_local(String back) throws Exception {
        Answer answer = new Portal().post("/preferences", Map.of("look", "dark", "back", back));
        assertThat(answer.status()).isEqualTo(303);
        URI to = URI.create(Running.portal()).resolve(answer.header("Location"));
        assertThat(to.getAuthority()).isEqualTo(URI.create(Running.portal()).getAuthority());
    }

    private static String language(Portal portal) throws Exception {
        Answer answer = portal.get("/there-is-nothing-here");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isEqualTo(answer.page().select("html").attr("lang").equals("ko")
                ? Messages.text(java.util.Locale.KOREAN, "shared.error.404.title") : Messages.text(java.util.Locale.ENGLISH, "shared.error.404.title"));
        return answer.page().select("html").attr("lang");
    }

    private static HttpRequest.Builder form(Portal portal, String body) {
        return portal.request("/preferences").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
    }

    private static RawHttp.Raw withHost(String path, String host) throws Exception {
        return RawHttp.ask("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }
}
