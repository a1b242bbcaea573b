package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.ManyLinks;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.RawHttp;
import io.parley.fixtures.Running;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectIT {

    private static final String PAGE = "Page123";
    private TwoBrands brands;
    private OpenLink link;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        link = OpenLink.toPage(brands.one(), brands.campaignOfOne(), PAGE);
    }

    @Test
    @DisplayName("L3 L7 a tap on a signed link: 302 when the click is stored, with the page told who comes, and nothing kept by anybody on the way")
    void a_signed_link() throws Exception {
        UUID send = UUID.randomUUID();
        Answer answer = link.open(link.token(send, 2), OpenLink.BROWSER);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).startsWith(Running.open() + "/p/" + PAGE + "?v=");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        String id = answer.header("Location").split("v=")[1];
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(app.one("select send_id || ' ' || button || ' ' || class || ' ' || reason || ' ' || campaign_id || ' ' || link_id from click where id = ?",
                    UUID.fromString(id))).isEqualTo(send + " 2 HUMAN browser " + brands.campaignOfOne() + " " + link.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"'',SUSPICIOUS no-agent,true", "Twitterbot/1.0,X_FETCH twitterbot,false", "Googlebot/2.1,KNOWN_BOT agent-list,false",
        "curl/8.9.1,KNOWN_BOT agent-list,false"})
    @DisplayName("L5 what is no person is led on and recorded with its reason")
    void classes(String agent, String verdict, boolean told) throws Exception {
        String request = "GET /l/" + link.code() + " HTTP/1.1\r\nHost: " + URI.create(Running.open()).getAuthority() + "\r\nUser-Agent: " + agent
                + "\r\nConnection: close\r\n\r\n";
        var answer = RawHttp.ask(request);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location").contains("?v=")).isEqualTo(told);
        assertThat(last("class || ' ' || reason")).isEqualTo(verdict);
    }

    @Test
    @DisplayName("L5 HEAD and a prefetch are known by themselves, whatever the agent; x's three HEADs are three")
    void heads_and_prefetches() throws Exception {
        int before = link.clicks("id").size();
        for (int i = 0; i < 3; i++) {
            Answer head = new Portal(Running.open()).send(link.request("HEAD", null, OpenLink.BROWSER));
            assertThat(head.header("Location")).isEqualTo(Running.open() + "/p/" + PAGE);
        }
        new Portal(Running.open()).send(HttpRequest.newBuilder(link.request("GET", null, OpenLink.BROWSER), (n, v) -> true)
                .header("Sec-Purpose", "prefetch;prerender").build());
        var classes = link.clicks("class");
        assertThat(classes.subList(before, classes.size())).containsExactly("HEAD", "HEAD", "HEAD", "PREFETCH");
    }

    @Test
    @DisplayName("L6 the same button again is a repeat, another person's is not; a shared link knows a visitor for a moment, by whatever agent of one family")
    void repeats() throws Exception {
        int before = link.clicks("id").size();
        UUID send = UUID.randomUUID();
        for (String token : List.of(link.token(send, 1), link.token(send, 1), link.token(send, 2), link.token(UUID.randomUUID(), 1), link.token(send, 2) + "=")) {
            link.open(token, OpenLink.BROWSER);
        }
        link.open(null, OpenLink.BROWSER);
        link.open(null, OpenLink.BROWSER);
        link.open(null, OpenLink.BROWSER.replace("18_1", "18_2"));
        link.open(null, "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0");
        var verdicts = link.clicks("reason");
        assertThat(verdicts.subList(before, verdicts.size()))
                .containsExactly("browser", "same-token", "browser", "browser", "same-token", "browser", "same-visitor", "same-visitor", "browser");
    }

    @Test
    @DisplayName("L5 a rehearsal's click is its own class")
    void rehearsal() throws Exception {
        link.open(link.token(UUID.randomUUID(), 1, 0x81), OpenLink.BROWSER);
        assertThat(last("class")).isEqualTo("REHEARSAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "ŝ"})
    @DisplayName("L4 a token that is none still redirects, attributed to nobody")
    void tampered(String token) throws Exception {
        Answer answer = link.open(java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8), OpenLink.BROWSER);
        assertThat(answer.status()).isIn(302, 400);
        if (answer.status() == 302) {
            assertThat(last("coalesce(send_id::text, 'nobody')")).isEqualTo("nobody");
        }
    }

    @Test
    @DisplayName("L4 a token with one bit turned, or of another link, is nobody's")
    void of_another_link() throws Exception {
        OpenLink other = OpenLink.toPage(brands.other(), brands.campaignOfOther(), PAGE);
        String token = other.token(UUID.randomUUID(), 1);
        link.open(token, OpenLink.BROWSER);
        assertThat(last("coalesce(send_id::text, 'nobody')")).isEqualTo("nobody");
        String own = link.token(UUID.randomUUID(), 1);
        link.open((own.charAt(0) == 'A' ? 'B' : 'A') + own.substring(1), OpenLink.BROWSER.replace("18_1", "17_9"));
        assertThat(last("coalesce(send_id::text, 'nobody')")).isEqualTo("nobody");
        link.open(own, OpenLink.BROWSER);
        assertThat(last("coalesce(send_id::text, 'nobody')")).as("control").isNotEqualTo("nobody");
    }

    @Test
    @DisplayName("L1 nobody's code: a friendly 404 in the reader's language; a closed link: 410; another method: 405")
    void nothing_there() throws Exception {
        Answer unknown = new Portal(Running.open()).speaking("ko").get("/l/ZZZZZZ0");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.page().select("html").attr("lang")).isEqualTo("ko");
        assertThat(unknown.page().select("h1").text()).isEqualTo("이 주소에는 아무것도 없어요");
        for (String path : new String[] {"/l/", "/l/ZZZZZZ0/x", "/l/" + link.code() + "/a/b", "/l/%2e%2e", "/l/'--"}) {
            assertThat(new Portal(Running.open()).get(path).status()).as(path).isIn(404, 400);
        }
        assertThat(new Portal(Running.portal()).get("/l/" + link.code()).status()).as("W6 on the portal's host").isEqualTo(404);
        assertThat(new Portal(Running.open()).post("/l/" + link.code(), java.util.Map.of()).status()).isIn(403, 405);
        link.close();
        assertThat(link.open(null, OpenLink.BROWSER).page().select("h1").text()).isEqualTo("This link is closed");
    }

    @Test
    @DisplayName("L3 a web address is opened as it is")
    void to_a_web_address() throws Exception {
        OpenLink out = OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/a?b=c#d");
        assertThat(out.open(null, OpenLink.BROWSER).header("Location")).isEqualTo("https://shop.example.com/a?b=c#d");
    }

    @Test
    @DisplayName("L2 codes of one transaction are known, also where they are more than are read at once")
    void more_than_a_page() throws Exception {
        try (var many = ManyLinks.make(brands.one(), brands.campaignOfOne(), 2 * AddressChanges.PAGE + 1_000)) {
            for (String code : many.some()) {
                var one = new OpenLink(brands.one(), brands.campaignOfOne(), many.subject(), code);
                one.awaitKnown();
            }
        }
    }

    @Test
    @DisplayName("design.md 5: each brand sees its own clicks")
    void two_brands() throws Exception {
        OpenLink other = OpenLink.toPage(brands.other(), brands.campaignOfOther(), PAGE);
        other.open(null, OpenLink.BROWSER);
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(app.one("select count(*) from click where link_id = ?", other.id())).isEqualTo("0");
        }
        assertThat(other.clicks("id")).isNotEmpty();
    }

    private String last(String what) throws Exception {
        var all = link.clicks(what);
        return all.get(all.size() - 1);
    }
}
