package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Program;
import io.parley.fixtures.RawHttp;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends, byte by byte. In the tables a bar ends a line, and {@code OWN} is the portal's host. */
class MalformedIT {

    private static final String FORM = "Origin: http://OWN|Content-Type: application/x-www-form-urlencoded|";
    private static List<String> places;

    @BeforeAll
    static void make() throws Exception {
        var brands = TwoBrands.make();
        String base = "/b/" + TwoBrands.slug(brands.one());
        String session = "Cookie: parley_session=" + Someone.in(Place.Kind.BRAND, brands.one(), Role.OWNER).portal().cookies().get("parley_session");
        String key = "Authorization: Bearer " + Program.of(brands.one()).key().text().text();
        String open = "Host: " + URI.create(Running.open()).getAuthority();
        String own = "Host: OWN|";
        places = List.of("/ HTTP/1.1|" + own, "/ping HTTP/1.1|" + own, "/nothing HTTP/1.1|" + own, "/css/parley.css HTTP/1.1|" + own, base + "/members HTTP/1.1|" + own + session + "|",
                base + "/settings HTTP/1.1|" + own + session + "|", "/api/v1/brand HTTP/1.1|" + own + key + "|", "/api/v1/links HTTP/1.1|" + own + key + "|",
                "/webhooks/x HTTP/1.1|" + open + "|", "/p/nothing HTTP/1.1|" + open + "|", "/l/nothing HTTP/1.1|" + open + "|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept: ;;;", "Accept: /", "Accept: text", "Accept: ,", "Accept:", "Accept-Language: %%%", "Accept-Language: en;q=x", "Accept-Language: \u00e9\u00ff",
        "Accept-Language: -;q=1,--", "Accept-Charset: no such", "Accept-Encoding: gzip;q=x", "Content-Type: nonsense", "Content-Type: text/html; charset=nope",
        "Content-Type: application/json; charset=nope", "Content-Type: application/x-www-form-urlencoded; charset=nope", "Content-Type: multipart/form-data",
        "Content-Type: multipart/form-data; boundary=", "Content-Type: ;charset", "Cookie: ;;==;=", "Cookie: $Version=x; a=\"", "Cookie: parley_session=\u0001",
        "Cookie: parley_session", "Cookie: parley_language=\"; parley_look=<b>", "Range: bytes=z-", "Range: bytes=5-1", "If-Match: nonsense", "If-Match: \"", "If-None-Match: \"",
        "If-Modified-Since: yesterday", "If-Unmodified-Since: -1", "Expect: nonsense", "Idempotency-Key: \u00ff", "Authorization: Bearer \u00ff", "Authorization:",
        "Authorization: Digest x", "Referer: :::", "User-Agent: \u0001", "Origin: :::", "Sec-Fetch-Site: \u00ff", "Forwarded: for=;;;", "X-Forwarded-For: ,,", "X: a\0b", "X :y",
        "X: a\r\n folded", "Upgrade: websocket|Connection: upgrade", "Prefer: x", "Max-Forwards: x", "Date: x", "Via: x", "TE: x"})
    @DisplayName("W23 a header that means nothing is refused or passed over, never a failure of ours")
    void headers(String header) throws Exception {
        for (String place : places) {
            for (String method : new String[] {"GET ", "POST ", "PATCH "}) {
                String body = method.equals("GET ") ? "|" : "Origin: http://OWN|Content-Length: 3||a=b";
                assertThat(ask(method + place + header + "|Connection: close|" + body).status()).as(method + place).isBetween(200, 499);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept: a/b;q=abc", "Accept: text/html;q=2", "Accept: */*; Q = 0.5x", "Accept: a/b;q=", "Accept: a/b;q=-1", "Host: evil.example", "Content-Length: +5",
        "Content-Length: 0x5", "Content-Length: 5 5", "Content-Length: 5, 5", "Content-Length: -5", "Content-Length:", "Content-Length: 5.0", "Content-Length: \u00b5",
        "Content-Length: 3|Content-Length: 3", "X-None: 1",
        "Transfer-Encoding: gzip", "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: chunked, chunked", "Transfer-Encoding: xchunked", "Transfer-Encoding: identity",
        "Transfer-Encoding: chunked|Transfer-Encoding: identity", "Transfer-Encoding: \u000bchunked", "Transfer-Encoding: chunked;x=y"})
    @DisplayName("W23 one that decides what is asked or where the body ends is 400 everywhere, and the connection ends")
    void decisive_headers(String header) throws Exception {
        for (String place : places) {
            RawHttp.Raw answer = ask("POST " + place + header + "||a=bGET /ping HTTP/1.1|Host: OWN||");
            assertThat(answer.status()).as(place).isEqualTo(400);
            assertThat(answer.headers().get("connection")).as(place).isEqualToIgnoringCase("close");
            assertThat(answer.body()).as("no second answer").doesNotContain("HTTP/1.1", "pong");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 3|Content-Length: 4", "Content-Length: 3|Transfer-Encoding: chunked", "Transfer-Encoding: chunked|Content-Length: 3"})
    @DisplayName("W23 of two that contradict each other the container believes one and ends the connection: what follows is never a request")
    void contradictions(String headers) throws Exception {
        for (String place : places) {
            RawHttp.Raw answer = ask("POST " + place + headers + "||a=bGET /ping HTTP/1.1|Host: OWN||");
            assertThat(answer.status()).as(place).isBetween(400, 499);
            assertThat(answer.headers().get("connection")).as(place).isEqualToIgnoringCase("close");
            assertThat(answer.body()).as("no second answer").doesNotContain("HTTP/1.1", "pong");
        }
    }

    @Test
    @DisplayName("W23 control: what decides rightly is taken")
    void control() throws Exception {
        assertThat(ask("POST /preferences HTTP/1.1|Host: OWN|" + FORM + "Content-Length: 9||look=dark").headers().get("set-cookie")).contains("parley_look=dark");
        assertThat(ask("POST /preferences HTTP/1.1|Host: OWN|" + FORM + "Transfer-Encoding: Chunked||9|look=dark|0||").headers().get("set-cookie")).contains("parley_look=dark");
        for (String accept : new String[] {"*; q=.2, */*; q=.2", "text/html,*/*;q=0.8", "text/html;q=1.000,*/*;q=0", "text/plain;charset=utf-8"}) {
            assertThat(ask("GET /css/parley.css HTTP/1.1|Host: OWN|Connection: close|Accept: " + accept + "||").status()).as(accept).isEqualTo(200);
        }
        String type = "Origin: http://OWN|Content-Type: application/x-www-form-urlencoded; charset=";
        assertThat(ask("POST /preferences HTTP/1.1|Host: OWN|" + type + "\"utf-8\"|Content-Length: 9||look=dark").status()).isEqualTo(303);
        assertThat(ask("POST /preferences HTTP/1.1|Host: OWN|" + type + "nope|Content-Length: 9||look=dark").status()).isEqualTo(400);
        assertThat(ask("POST /preferences HTTP/1.1|Host: OWN|" + FORM + "Content-Encoding: gzip|Content-Length: 9||look=dark").status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz|look=dark|0||", "-9|look=dark|0||", "+9|look=dark|0||", "0x9|look=dark|0||", "9_0|look=dark|0||", "9|look=darkX|0||", "9|look=dark0||"})
    @DisplayName("W23 a chunk that is none is 400")
    void chunks(String body) throws Exception {
        RawHttp.Raw answer = ask("POST /preferences HTTP/1.1|Host: OWN|" + FORM + "Transfer-Encoding: chunked||" + body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().get("connection")).isEqualToIgnoringCase("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /\"<> HTTP/1.1", "GET /{}^` HTTP/1.1", "GET /ping#x HTTP/1.1", "GET /a\\b HTTP/1.1", "GET /p\0ing HTTP/1.1", "GET /ping%00 HTTP/1.1", "GET /%zz HTTP/1.1",
        "GET /?%zz HTTP/1.1", "GET /?a=\"<>{}|^` HTTP/1.1", "GET /?\u00ff HTTP/1.1", "GET /\u00ff HTTP/1.1", "GET /%c0%ae HTTP/1.1", "GET /l/%ff HTTP/1.1", "GET /..;/ HTTP/1.1",
        "GET /../../x HTTP/1.1", "GET ping HTTP/1.1", "GET * HTTP/1.1", "OPTIONS * HTTP/1.1", "CONNECT x:1 HTTP/1.1", "TRACE /ping HTTP/1.1", "G@T /ping HTTP/1.1", "FOO /ping HTTP/1.1",
        "GET http:///ping HTTP/1.1", "GET /ping HTTP/2.0", "GET /ping HTTP/0.9", "GET /ping HTTP/1.2", "PRI * HTTP/2.0", "GET\t/ping\tHTTP/1.1", "NONSENSE"})
    @DisplayName("W23 an address or a first line that is none is refused, never a failure of ours")
    void first_lines(String line) throws Exception {
        RawHttp.Raw answer = ask(line + "\r\nHost: OWN\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isIn(line.startsWith("GET /?") ? List.of(200, 400) : line.equals("NONSENSE") ? List.of(400, 505) : List.of(400, 403, 404, 405));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "x:99999", "x:abc", "[::1", "http://x", "x/y", "OWN, evil.example", "u@OWN", "OWN:1", "\u00ff"})
    @DisplayName("W6 W23 a host that is none is nobody's")
    void hosts(String host) throws Exception {
        assertThat(ask("GET / HTTP/1.1|Host: " + host + "|Connection: close||").status()).isEqualTo(404);
    }

    private static RawHttp.Raw ask(String request) throws Exception {
        String lines = request.contains("\r\n\r\n") ? request : request.replace("|", "\r\n");
        return RawHttp.ask(lines.replace("OWN", URI.create(Running.portal()).getAuthority()).getBytes(StandardCharsets.ISO_8859_1));
    }
}
