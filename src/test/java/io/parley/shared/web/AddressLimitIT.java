package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Portal;
import io.parley.fixtures.RawHttp;
import io.parley.fixtures.RawHttp.Raw;
import io.parley.fixtures.Running;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test comes from addresses of its own, so that nobody else is refused. */
class AddressLimitIT {

    private static final String FORM = "/p/0000000";
    private static final String INVITATION = "/invitations/" + "x".repeat(43);
    private static final String CALLBACK = "/callback?code=x&state=y";
    private static final String TYPED = "Mira 미라 <b> & \"x\"";

    @Test
    @DisplayName("W14 a form over the limit is 429, and the page holds all that was typed, in the reader's language; reading and other addresses go on")
    void forms() throws Exception {
        String from = anAddress();
        long before = refused("form");
        Raw refused = drained(from, form(FORM, "q-name=" + encode(TYPED) + "&q-name=two&visit=v", "en"));
        assertThat(Integer.parseInt(refused.headers().get("retry-after"))).isBetween(1, 60);
        Document page = Jsoup.parse(refused.body(), Running.open() + FORM);
        assertThat(page.select("form[method=post]").attr("action")).isEqualTo(FORM);
        assertThat(page.select("form input").eachAttr("value")).containsExactly(TYPED, "two", "v");
        assertThat(page.select("h1").text()).isEqualTo("Please send it again in a moment");
        assertThat(Jsoup.parse(drained(from, form(FORM, "a=b", "ko")).body()).select("h1").text()).isEqualTo("잠시 후 다시 보내 주세요");
        Raw unreadable = drained(from, form(FORM, "a=%zz", "en"));
        assertThat(unreadable.body()).as("what cannot be read is not offered").contains("go back").doesNotContain("<form");
        assertThat(RawHttp.askFrom(from, get(Running.open(), FORM)).status()).as("GET /p").isEqualTo(404);
        assertThat(RawHttp.askFrom(from, get(Running.open(), "/l/nothing")).status()).as("GET /l").isEqualTo(404);
        assertThat(RawHttp.askFrom(anAddress(), form(FORM, "a=b", "en")).status()).as("another address").isEqualTo(404);
        assertThat(refused("form")).isGreaterThanOrEqualTo(before + 3);
    }

    @Test
    @DisplayName("W14 log-ins and invitations over the limit are 429, in whatever words the address is said, and each kind for itself")
    void log_ins_and_invitations() throws Exception {
        String from = anAddress();
        long before = refused("login");
        Raw callback = drained(from, get(Running.portal(), CALLBACK));
        assertThat(Jsoup.parse(callback.body()).select("main a").attr("href")).isEqualTo(CALLBACK);
        assertThat(drained(from, get(Running.portal(), "/login?to=/b/x")).headers()).containsKey("retry-after").doesNotContainKey("set-cookie");
        assertThat(drained(from, get(Running.portal(), "/%6cogin")).status()).isEqualTo(429);
        assertThat(refused("login")).isGreaterThanOrEqualTo(before + 3);
        assertThat(RawHttp.askFrom(from, get(Running.portal(), INVITATION)).status()).as("another kind").isEqualTo(404);
        Raw invitation = drained(from, get(Running.portal(), INVITATION));
        assertThat(invitation.headers()).containsEntry("referrer-policy", "no-referrer");
        assertThat(drained(from, get(Running.portal(), "/invitations;a=b/" + "y".repeat(43))).status()).isEqualTo(429);
        assertThat(drained(from, form(Running.portal(), INVITATION + "/acceptance", "", "en")).status()).isEqualTo(429);
    }

    /** Asks until it is refused: more often than any limit, with what comes back meanwhile. */
    private static Raw drained(String from, String request) throws Exception {
        Raw answer = null;
        for (int i = 0; i < 3_000; i++) {
            answer = RawHttp.askFrom(from, request);
            if (answer.status() == 429) {
                return answer;
            }
        }
        throw new AssertionError("never refused, at last " + answer + ": " + request.lines().findFirst().orElse(""));
    }

    private static String form(String path, String body, String language) {
        return form(Running.open(), path, body, language);
    }

    private static String form(String host, String path, String body, String language) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + URI.create(host).getAuthority() + "\r\nOrigin: " + host + "\r\nAccept-Language: " + language
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
    }

    private static String get(String host, String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + URI.create(host).getAuthority() + "\r\nConnection: close\r\n\r\n";
    }

    private static String anAddress() {
        var random = ThreadLocalRandom.current();
        return "127." + random.nextInt(1, 255) + "." + random.nextInt(1, 255) + "." + random.nextInt(2, 255);
    }

    private static long refused(String kind) throws Exception {
        var metrics = HttpRequest.newBuilder(URI.create(Running.management() + "/metrics")).build();
        return new Portal(Running.management()).send(metrics).body().lines().filter(l -> l.startsWith("parley_address_limit_refused_total{") && l.contains("kind=\"" + kind + "\""))
                .mapToLong(l -> (long) Double.parseDouble(l.substring(l.lastIndexOf(' ') + 1))).findFirst().orElse(0);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
