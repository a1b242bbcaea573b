package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.SlowClients;
import io.parley.fixtures.TwoBrands;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds connections open, and whom they are said to come from. The second node is the control: it believes its neighbour and bounds nothing. */
class ConnectionsIT {

    private static final List<String> BODIES = List.of("PUBLIC /webhooks/x", "PORTAL /b/x/y", "PUBLIC /p/abc", "PORTAL /api/v1/contacts", "PORTAL /preferences");
    private static final int SLOW_BODIES = 200;
    private static final int SLOW_HEADERS = 100;
    private static SecondNode second;
    private static OpenLink link;

    @BeforeAll
    static void start() throws Exception {
        second = SecondNode.start(Map.of("PARLEY_PROXIES", "127.0.0.1", "PARLEY_BODIES_PER_ADDRESS", "1000", "PARLEY_BODIES_IN_ALL", "1000"));
        var brands = TwoBrands.make();
        link = OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/");
    }

    @AfterAll
    static void stop() throws Exception {
        if (second != null) {
            second.close();
        }
    }

    @Test
    @DisplayName("W20 three hundred slow connections, bodies and headers, of one address or of many, stop nobody else")
    void slow_connections() throws Exception {
        List<Long> quiet = calls(40, request -> request);
        try (var slow = new SlowClients(URI.create(Running.portal()).getPort())) {
            for (int i = 0; i < SLOW_BODIES; i++) {
                slow.open(i % 2 == 0 ? 1 : 2 + i % 20, body(BODIES.get(i % BODIES.size())));
            }
            for (int i = 0; i < SLOW_HEADERS; i++) {
                slow.open(1, "GET /ping HTTP/1.1\r\nHost: " + URI.create(Running.portal()).getAuthority() + "\r\nX-Slow: ");
            }
            List<Long> busy = calls(40, request -> request);
            System.out.printf("a call: median %d ms, 95th percentile %d ms; beside %d slow connections %d ms and %d ms%n", part(quiet, 50), part(quiet, 95),
                    SLOW_BODIES + SLOW_HEADERS, part(busy, 50), part(busy, 95));
            assertThat(part(busy, 50)).isLessThan(Math.max(100, 3 * part(quiet, 50)));
            List<String> answers = slow.answers();
            assertThat(answers).filteredOn(a -> a.startsWith("HTTP/1.1 503 ")).isNotEmpty()
                    .allSatisfy(a -> assertThat(a).contains("Retry-After: 5\r\n", "Connection: close\r\n", "Strict-Transport-Security: ", "nosniff"));
            assertThat(answers).noneMatch(a -> a.startsWith("HTTP/1.1 500 "));
        }
    }

    @Test
    @DisplayName("W20 control: where nothing bounds them, two hundred slow bodies stop everybody")
    void slow_bodies_without_bound() throws Exception {
        try (var slow = new SlowClients(URI.create(second.address()).getPort())) {
            for (int i = 0; i < SLOW_BODIES; i++) {
                slow.open(1, body("PUBLIC /webhooks/x"));
            }
            assertThat(part(calls(1, second::take), 100)).isGreaterThan(1_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For: 203.0.113.7", "X-Forwarded-For: 203.0.113.7|X-Forwarded-Proto: https|X-Forwarded-Host: evil.example|X-Forwarded-Port: 9",
        "Forwarded: for=203.0.113.7;proto=https;host=evil.example", "$WSRA: 203.0.113.7|$WSRH: 203.0.113.7", "$WSIS: true|$WSSC: https", "$WSSN: evil.example|$WSSP: 9999"})
    @DisplayName("W21 what anybody says of the address, the scheme and the host changes nothing")
    void strangers_are_not_believed(String headers) throws Exception {
        assertThat(told(headers, "GET", "/login").header("Location")).contains("redirect_uri=" + Portal.encode(Map.of("", Running.portal())).substring(1));
        assertThat(told(headers, "GET", "/b/x").header("Location")).isEqualTo(told("X-None: 1", "GET", "/b/x").header("Location"));
        Answer chosen = told(headers, "POST", "/preferences");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo(told("X-None: 1", "POST", "/preferences").header("Location"));
        assertThat(chosen.header("Set-Cookie")).contains("parley_look=dark").doesNotContainIgnoringCase("secure");
        assertThat(visit(headers, request -> request)).as("the same visitor as before").isEqualTo("same-visitor");
    }

    @Test
    @DisplayName("W21 control: a proxy that the environment names is believed")
    void a_proxy_is_believed() throws Exception {
        assertThat(visit("X-Forwarded-For: 203.0.113.17", second::take)).isEqualTo("browser");
        assertThat(visit("X-Forwarded-For: 203.0.113.18", second::take)).as("another visitor").isEqualTo("browser");
        assertThat(visit("X-Forwarded-For: 203.0.113.17", second::take)).isEqualTo("same-visitor");
        assertThat(visit("$WSRA: 203.0.113.19|X-Forwarded-For: 203.0.113.17", second::take)).as("not in the private headers").isEqualTo("same-visitor");
        assertThat(visit("X-Forwarded-For: 203.0.113.20, 203.0.113.21", second::take)).as("a client that names one itself is the proxy's").isEqualTo("browser");
        assertThat(visit("X-Forwarded-For: 203.0.113.22, 203.0.113.21", second::take)).isEqualTo("same-visitor");
    }

    /** What the click of a visitor with these headers was found to be; somebody without any came before. */
    private static String visit(String headers, UnaryOperator<HttpRequest> node) throws Exception {
        new Portal(Running.open()).send(link.request("GET", null, OpenLink.BROWSER));
        new Portal(Running.open()).over(node).send(with(headers, HttpRequest.newBuilder(link.request("GET", null, OpenLink.BROWSER), (name, value) -> true)));
        var reasons = link.clicks("reason");
        return reasons.get(reasons.size() - 1);
    }

    private static Answer told(String headers, String method, String path) throws Exception {
        var body = HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "look=dark");
        return new Portal().send(with(headers, new Portal().request(path).header("Origin", Running.portal())
                .header("Content-Type", "application/x-www-form-urlencoded").method(method, body)));
    }

    private static HttpRequest with(String headers, HttpRequest.Builder request) {
        for (String header : headers.split("\\|")) {
            request.header(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 2));
        }
        return request.build();
    }

    private static String body(String where) {
        boolean open = where.startsWith("PUBLIC");
        String host = URI.create(open ? Running.open() : Running.portal()).getAuthority();
        return "POST " + where.split(" ")[1] + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host + "\r\nCookie: parley_owner=" + "0".repeat(32)
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 900\r\n\r\nbegun=";
    }

    /** Milliseconds of so many calls, the fastest first; every second one is a redirect. */
    private static List<Long> calls(int many, UnaryOperator<HttpRequest> node) throws Exception {
        var portal = new Portal().over(node);
        var times = new ArrayList<Long>();
        for (int i : IntStream.range(0, many).toArray()) {
            long begun = System.nanoTime();
            Answer answer = portal.send(i % 2 == 0 ? portal.request("/ping").setHeader("Accept", "text/plain").build() : link.request("GET", null, OpenLink.BROWSER));
            times.add((System.nanoTime() - begun) / 1_000_000);
            assertThat(answer.status()).isEqualTo(i % 2 == 0 ? 200 : 302);
        }
        return times.stream().sorted().toList();
    }

    private static long part(List<Long> times, int percent) {
        return times.get((times.size() - 1) * percent / 100);
    }
}
