package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Portal;
import io.parley.fixtures.RawHttp;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has in common, also those no code of ours makes. */
class AnswersIT {

    private static final Map<String, String> HEADERS = Map.of("strict-transport-security", "max-age=", "x-content-type-options", "nosniff",
            "x-frame-options", "DENY", "cross-origin-opener-policy", "same-origin", "permissions-policy", "camera=()",
            "content-security-policy", "frame-ancestors 'none'", "referrer-policy", "");
    private static TwoBrands brands;
    private static Someone someone;

    @BeforeAll
    static void make() throws Exception {
        brands = TwoBrands.make();
        someone = Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER);
    }

    @ParameterizedTest
    @CsvSource({"/,200", "/login,302", "/b/x,303", "/css/parley.css,200", "/js/main.js,200", "/img/icons.svg,200", "/theme/0b6b5d.css,200",
        "/css/none.css,404", "/nothing,404", "/kept-form,404", "/callback,400", "/error,404", "/login-failed,404", "/health/live,404", "/health/ready,404",
        "/metrics,404", "/ping,200", "/logout,405", "/%zz,400", "/%00,400", "/..%2f..%2fetc/passwd,400", "/WEB-INF/web.xml,404", "/META-INF/,404"})
    @DisplayName("every kind of answer carries the security headers, says no server's name and is never a page of the container")
    void security_headers(String path, int status) throws Exception {
        RawHttp.Raw answer = get(path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertGuarded(path, answer);
    }

    @Test
    @DisplayName("the same for 403, 413, 401, 422 and what is no HTTP")
    void security_headers_of_refusals() throws Exception {
        String host = "Host: " + authority() + "\r\nConnection: close\r\n";
        assertGuarded("403", RawHttp.ask("POST / HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n"), 403);
        assertGuarded("413", RawHttp.ask("POST / HTTP/1.1\r\n" + host + "Content-Length: 99999999\r\n\r\n"), 413);
        assertGuarded("401", RawHttp.ask("POST /b/x HTTP/1.1\r\n" + host + "Origin: " + Running.portal() + "\r\nContent-Length: 0\r\n\r\n"), 401);
        Answer refused = someone.portal().post("/b/" + TwoBrands.slug(brands.one()) + "/settings", Map.of("name", ""));
        assertThat(refused.status()).isEqualTo(422);
        HEADERS.forEach((name, part) -> assertThat(refused.header(name)).as(name).isNotEmpty().contains(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/b/%SLUG/campaigns/not-a-uuid", "/b/%SLUG/campaigns/%EC%B0%A8", "/b/%SLUG/campaigns/1-1-1-1-1", "/b/%SLUG/members?page=-1&sort=%27",
        "/b/%SLUG/members?q=%00", "/b/%SLUG/members?q=%25%5F%5C", "/b/%SLUG/members?q=%ff", "/b/%SLUG/members?page=999999999999", "/b/%SLUG/audit?sort=-at&page=x",
        "/b/%SLUG/members?descending=maybe", "/b/%SLUG;x=1/members", "/b/%SLUG/members;jsessionid=1", "/b//members", "/b/", "/b", "/a/", "/b/%SLUG//members",
        "/b/%SLUG/../x", "/b/%SLUG/%2e%2e/x", "/b/%SLUG%00", "/b/%SLUG/members?%", "/b/%SLUG/members?q=%", "/b/%SLUG/members?q=%zz", "/theme/zzzzzz.css",
        "/css/../WEB-INF/web.xml", "/css/%2e%2e/WEB-INF/web.xml", "/css/../b/%SLUG", "/css/%2e%2e/b/%SLUG", "/js/..%2fb/%SLUG", "/img/./../admin", "/css/../login", "/css/nothing", "/css", "/js/", "/invitations/%00", "/b/%SLUG/invitations/x/link", "/?x=%ED%A0%80", "/login?to=%", "/login?to=%zz", "/callback?state=%zz", "/callback?%"})
    @DisplayName("a malformed address is a wrong or a missing one, never a failure of ours")
    void malformed_addresses(String path) throws Exception {
        var portal = someone.portal();
        RawHttp.Raw answer = get(path.replace("%SLUG", TwoBrands.slug(brands.one())), "Cookie: parley_session=" + portal.cookies().get("parley_session") + "\r\n");
        assertThat(answer.status()).as(path).isBetween(200, 499);
        assertGuarded(path, answer);
    }

    @Test
    @DisplayName("very long and plainly wrong requests are refused without a failure of ours")
    void malformed_requests() throws Exception {
        String host = "Host: " + authority() + "\r\nConnection: close\r\n";
        assertThat(get("/" + "x".repeat(6_000)).status()).isEqualTo(404);
        assertThat(get("/" + "x".repeat(60_000)).status()).isBetween(0, 499);
        assertThat(get("/", "Cookie: parley_session=" + "x".repeat(6_000) + "\r\n").status()).isEqualTo(200);
        assertThat(get("/", "Cookie: parley_language=\"; parley_look=<b>; =; ;;\r\n").status()).isEqualTo(200);
        assertThat(RawHttp.ask("GET /\0x HTTP/1.1\r\n" + host + "\r\n").status()).isBetween(0, 499);
        assertThat(RawHttp.ask("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").status()).as("no host").isBetween(200, 499);
        assertThat(RawHttp.ask("GET " + Running.portal() + " HTTP/1.1\r\n" + host + "\r\n").status()).as("no path").isBetween(200, 499);
        assertThat(RawHttp.ask("OPTIONS * HTTP/1.1\r\n" + host + "\r\n").status()).as("no address").isBetween(200, 499);
        assertThat(RawHttp.ask("NONSENSE\r\n\r\n").status()).isBetween(0, 499);
        assertThat(RawHttp.ask("TRACE / HTTP/1.1\r\n" + host + "\r\n").status()).isBetween(400, 499);
    }

    @Test
    @DisplayName("a wrong method is 405 with a page of ours")
    void wrong_methods() throws Exception {
        var portal = someone.portal();
        for (String path : new String[] {"/logged-out", "/ping", "/b/" + TwoBrands.slug(brands.one()), "/kept-form"}) {
            Answer answer = portal.post(path, Map.of());
            assertThat(answer.status()).as(path).isEqualTo(405);
            assertThat(answer.page().select("h1")).hasSize(1);
        }
    }

    @Test
    @DisplayName("pages are kept by no cache; files named after their content for ever, else asked for again")
    void caching() throws Exception {
        var portal = someone.portal();
        String home = "/b/" + TwoBrands.slug(brands.one());
        for (String path : new String[] {"/", home, home + "/members", home + "/settings", "/login", "/nothing", "/callback", "/logged-out", "/b/none"}) {
            assertThat(portal.get(path).header("Cache-Control")).as(path).contains("no-store");
        }
        String versioned = new Portal().get("/").page().select("link[href^=/css]").attr("href");
        assertThat(portal.get(versioned).header("Cache-Control")).contains("immutable");
        Answer plain = portal.get("/css/parley.css");
        assertThat(plain.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(portal.get("/css/parley.css?v=old").header("Cache-Control")).isEqualTo("no-cache");
        Answer again = portal.send(portal.request("/css/parley.css").header("If-None-Match", plain.header("ETag")).build());
        assertThat(again.status()).isEqualTo(304);
        assertThat(portal.send(portal.request("/css/parley.css").header("If-None-Match", "\"other\"").build()).status()).isEqualTo(200);
        assertThat(plain.header("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("W25 a page is compressed where its length tells nothing: not where it shows a stranger's words, and not with a query")
    void compression() throws Exception {
        var portal = someone.logIn();
        String home = "/b/" + TwoBrands.slug(brands.one());
        for (String path : new String[] {home + "/settings", home + "/members", home + "/campaigns"}) {
            Answer small = gzipped(portal, "GET", path);
            assertThat(small.header("Content-Encoding")).as(path).isEqualTo("gzip");
            Answer plain = portal.get(path);
            assertThat(plain.header("Content-Encoding")).as(path).isEmpty();
            assertThat(new GZIPInputStream(new ByteArrayInputStream(small.response().body())).readAllBytes()).as(path).isEqualTo(plain.response().body());
            assertThat(List.of(small.header("Vary"), plain.header("Vary"))).as(path).containsOnly("Accept-Encoding");
            Map<String, List<String>> expected = headers(small);
            expected.remove("content-length");
            assertThat(headers(gzipped(portal, "HEAD", path))).as("HEAD " + path + ", whose length the container leaves out").isEqualTo(expected);
        }
        for (String path : new String[] {home, home + "/conversations", home + "/contacts", home + "/settings?x=1", "/nothing"}) {
            Answer answer = gzipped(portal, "GET", path);
            assertThat(answer.header("Content-Encoding")).as(path).isEmpty();
            assertThat(answer.response().body().length).as(path).isGreaterThan(PageBody.LEAST);
        }
    }

    private static Map<String, List<String>> headers(Answer answer) {
        var headers = new TreeMap<>(answer.response().headers().map());
        headers.remove("date");
        return headers;
    }

    private static Answer gzipped(Portal portal, String method, String path) throws Exception {
        return portal.send(portal.request(path).header("Accept-Encoding", "gzip, deflate, br").method(method, HttpRequest.BodyPublishers.noBody()).build());
    }

    @Test
    @DisplayName("W22 liveness, readiness and figures are there for the machine, on a port of their own; no page of ours is")
    void health_and_metrics() throws Exception {
        var machine = new Portal(Running.management());
        assertThat(machine.get("/health/live").body()).contains("\"UP\"");
        assertThat(machine.get("/health/ready").body()).contains("endpoint-and-database", "\"UP\"");
        assertThat(machine.send(HttpRequest.newBuilder(URI.create(Running.management() + "/metrics")).build()).body()).contains("memory_usedHeap");
        assertThat(machine.get("/").status()).isEqualTo(404);
        assertThat(machine.get("/ping").status()).isEqualTo(404);
    }

    private static void assertGuarded(String what, RawHttp.Raw answer, int status) {
        assertThat(answer.status()).as(what).isEqualTo(status);
        assertGuarded(what, answer);
    }

    /** An address that cannot be decoded is refused before any page of ours could be asked: one line, and the headers. */
    private static void assertGuarded(String what, RawHttp.Raw answer) {
        HEADERS.forEach((name, part) -> assertThat(answer.headers().get(name)).as(what + " " + name).isNotNull().contains(part));
        assertThat(answer.headers()).as(what).doesNotContainKeys("server", "x-powered-by", "$wsep");
        boolean undecodable = answer.status() == 400 && answer.body().startsWith("<H1>CWWWC0005I");
        assertThat(undecodable && what.contains("%") ? "" : answer.body()).as(what)
                .doesNotContain("CWWW", "SRVE", "RESTEASY", "io.parley.", "java.lang");
    }

    private static RawHttp.Raw get(String path, String... headers) throws Exception {
        return RawHttp.ask("GET " + path + " HTTP/1.1\r\nHost: " + authority() + "\r\nConnection: close\r\n" + String.join("", headers) + "\r\n");
    }

    private static String authority() {
        return URI.create(Running.portal()).getAuthority();
    }
}
