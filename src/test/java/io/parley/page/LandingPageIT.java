package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Recovery;
import io.parley.fixtures.Running;
import io.parley.fixtures.Sql;
import io.parley.fixtures.Together;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.kernel.UuidV7;
import io.parley.shared.tenancy.PlatformSecret;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The public page over HTTP. */
class LandingPageIT {

    private static final String WORDS = "{\"cocktail\":\"Paloma <Norte>\",\"cocktail.description\":\"Grapefruit & lime\"}";
    private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0";
    private final UUID run = UUID.randomUUID();
    private final Portal person = new Portal(Running.open());
    private TwoBrands brands;
    private OpenPage page;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        page = OpenPage.published(brands.one(), brands.campaignOfOne(), "en");
    }

    @Test
    @DisplayName("PG3 PG4 the words of the run behind the click; without one, with a forged, an old, another brand's or another page's, the defaults")
    void words() throws Exception {
        UUID click = page.click(run, Instant.now(), WORDS);
        assertThat(headline(click.toString())).isEqualTo("Your Paloma <Norte>: the recipe");
        assertThat(open(click.toString()).page().select(".landing-lead").text()).isEqualTo("Grapefruit & lime");
        UUID old = page.click(run, Instant.now().minus(Duration.ofMinutes(31)), WORDS);
        var theirs = new OpenPage(brands.other(), brands.campaignOfOther(), page.id(), page.code()).click(run, Instant.now(), WORDS);
        UUID elsewhere = page.click(run, Instant.now(), WORDS, UUID.randomUUID());
        for (String v : new String[] {null, UUID.randomUUID().toString(), "%27;drop", old.toString(), theirs.toString(), elsewhere.toString()}) {
            assertThat(headline(v)).as(String.valueOf(v)).isEqualTo("Your cocktail: the recipe");
        }
        assertThat(page.rows("click_id", "page_view").stream().filter(c -> c != null).distinct()).containsExactly(click.toString());
    }

    @Test
    @DisplayName("PG5 a view is recorded once before the answer, with its class")
    void views() throws Exception {
        open(null);
        page.open("GET", null, "Twitterbot/1.0");
        assertThat(page.rows("class", "page_view").stream().filter(c -> !c.equals("HEAD")).toList()).containsExactly("HUMAN", "X_FETCH");
        Answer refused = person.fillIn(open(null), "form", Map.of("q-email", "nobody"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(page.rows("class", "page_view").stream().filter(c -> !c.equals("HEAD")).toList()).as("a form shown again is no view").hasSize(3);
    }

    @Test
    @DisplayName("PG6 one conversion for a run, whatever is sent how often; the very same form is one lead, another one a second")
    void once() throws Exception {
        Answer shown = open(page.click(run, Instant.now(), WORDS).toString());
        Answer sent = person.fillIn(shown, "form", OpenPage.ANSWERS);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(person.fillIn(shown, "form", OpenPage.ANSWERS).status()).as("a reload").isEqualTo(303);
        assertThat(Together.run(() -> person.fillIn(shown, "form", OpenPage.ANSWERS).status(), () -> new Portal(Running.open()).fillIn(shown, "form", OpenPage.ANSWERS).status()))
                .containsOnly(303);
        assertThat(page.rows("fields", "lead")).containsExactly("{\"Your name\":\"Mira 미라 <b>\",\"E-mail address\":\"mira@test.example\","
                + "\"Yes, send me the recipe and news from Agave Norte. I am of legal drinking age and can unsubscribe at any time.\":\"✓\"}");
        var other = new HashMap<>(OpenPage.ANSWERS);
        other.put("q-name", "Somebody else");
        person.fillIn(shown, "form", other);
        person.fillIn(open(page.click(run, Instant.now(), WORDS).toString()), "form", other);
        assertThat(page.rows("conversion_id is not null", "lead")).containsExactly("t", "f", "f");
        assertThat(page.rows("goal || ' ' || key || ' ' || mode || ' ' || run_id", "conversion"))
                .containsExactly("lead:" + page.id() + " " + run + " LIVE " + run);
    }

    @Test
    @DisplayName("PG6 without a run a visitor counts once; a visit we did not sign stores nothing and is asked to send once more")
    void visits() throws Exception {
        Answer shown = open(null);
        person.fillIn(shown, "form", OpenPage.ANSWERS);
        person.fillIn(shown, "form", OpenPage.ANSWERS);
        person.fillIn(open(null), "form", OpenPage.ANSWERS);
        assertThat(page.rows("key", "conversion")).hasSize(1);
        var forged = new HashMap<>(OpenPage.ANSWERS);
        String visit = shown.page().select("[name=visit]").val();
        for (String wrong : new String[] {"", "x", visit.substring(0, visit.length() - 2) + "AA", visit.substring(4)}) {
            forged.put("visit", wrong);
            Answer again = person.fillIn(shown, "form", forged);
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.page().select(".problems li")).hasSize(1);
            assertThat(again.page().select("[name=q-name]").val()).isEqualTo("Mira 미라 <b>");
        }
        OpenPage theirs = OpenPage.published(brands.other(), brands.campaignOfOther(), "en");
        forged.put("visit", visit);
        assertThat(person.fillIn(theirs.open("GET", null, OpenLink.BROWSER), "form", forged).status()).as("another page's visit").isEqualTo(422);
        assertThat(page.rows("id", "lead")).hasSize(2);
        assertThat(theirs.rows("id", "lead")).isEmpty();
        assertThat(person.fillIn(person.fillIn(shown, "form", Map.of("visit", "x", "q-name", "A", "q-email", "a@b.cd", "consent", "true")), "form", Map.of()).status())
                .as("sent once more it is taken").isEqualTo(303);
    }

    @Test
    @DisplayName("L13 20 views and forms by one visitor, each with another digit in its agent, reach the goal once; another family of agents is another visitor")
    void reloads() throws Exception {
        for (int i = 0; i < 20; i++) {
            send(page.open("GET", null, OpenLink.BROWSER.replace("18_1", "18_" + i)), "Person " + i);
        }
        assertThat(page.rows("conversion_id is not null", "lead")).hasSize(20).containsOnlyOnce("t");
        send(page.open("GET", null, FIREFOX), "Person 20");
        assertThat(page.rows("key", "conversion")).as("control").hasSize(2);
    }

    @Test
    @DisplayName("L13 views of one click, a reload without it and two sent at once reach the goal once; a shared link tapped twice does too")
    void one_visit() throws Exception {
        String click = page.click(run, Instant.now(), WORDS).toString();
        Answer first = open(click);
        Answer second = open(click);
        assertThat(Together.run(() -> send(first, "A"), () -> send(first, "B"), () -> send(second, "C"), () -> send(second, "D"))).containsOnly(303);
        send(open(null), "E");
        assertThat(page.rows("conversion_id is not null", "lead")).hasSize(5).containsOnlyOnce("t");
        assertThat(page.rows("key", "conversion")).containsExactly(run.toString());
        OpenLink shared = OpenLink.toPage(brands.one(), brands.campaignOfOne(), page.code());
        var clicks = List.of(led(shared), led(shared), led(shared));
        for (String shown : clicks) {
            send(open(shown), "F" + shown);
        }
        assertThat(page.rows("key", "conversion")).as("one for the run, one for the click that was counted").containsExactly(run.toString(), clicks.get(0));
    }

    @Test
    @DisplayName("PG10 opened or sent by a machine: the same thanks and a lead, but no conversion; control: opened and sent by a person")
    void machines() throws Exception {
        Answer byPerson = open(null);
        for (String agent : List.of("Twitterbot/1.0", "Googlebot/2.1", "curl/8.9.1", "")) {
            assertThat(send(page.open("GET", null, agent), agent)).as("opened by " + agent).isEqualTo(303);
            assertThat(person.calledBy(agent).fillIn(byPerson, "form", named("sent " + agent)).status()).as("sent by " + agent).isEqualTo(303);
            person.calledBy(OpenLink.BROWSER);
        }
        var prefetch = HttpRequest.newBuilder(URI.create(page.address())).header("User-Agent", OpenLink.BROWSER).header("Sec-Purpose", "prefetch").build();
        assertThat(send(person.send(prefetch), "prefetched")).isEqualTo(303);
        assertThat(page.rows("conversion_id is null", "lead")).hasSize(9).containsOnly("t");
        send(byPerson, "a person");
        assertThat(page.rows("id", "conversion")).as("control").hasSize(1);
    }

    @Test
    @DisplayName("PG6 a rehearsal's form is a rehearsal's, also when its message is not there any more")
    void rehearsal() throws Exception {
        OpenLink link = OpenLink.toPage(brands.one(), brands.campaignOfOne(), page.code());
        String click = link.open(link.token(UUID.randomUUID(), 1, 0x81), OpenLink.BROWSER).header("Location").replaceAll(".*v=", "");
        send(open(click), "rehearsed");
        send(open(click), "rehearsed again");
        assertThat(page.rows("mode || ' ' || key", "conversion")).containsExactly("REHEARSAL " + click);
        assertThat(page.rows("class", "page_view").stream().filter(c -> !c.equals("HEAD")).toList()).containsOnly("REHEARSAL");
    }

    @Test
    @DisplayName("PG6 a visit is good for 30 minutes; then it is asked to send once more, keeps what was typed, and counts for the same run or visit at most once")
    void old() throws Exception {
        UUID click = page.click(run, Instant.now(), WORDS);
        Answer shown = open(click.toString());
        for (UUID of : new UUID[] {run, null}) {
            UUID visit = of == null ? UUID.randomUUID() : of;
            assertThat(send(shown, "young", visit(29, visit, of))).isEqualTo(303);
            for (int i = 0; i < 2; i++) {
                var typed = named("old " + i);
                typed.put("visit", visit(31, visit, of));
                Answer again = person.fillIn(shown, "form", typed);
                assertThat(again.status()).isEqualTo(422);
                assertThat(again.page().select(".problems li")).hasSize(1);
                assertThat(again.page().select("[name=q-name]").val()).isEqualTo("Sent old " + i);
                assertThat(person.fillIn(again, "form", Map.of()).status()).as("sent once more").isEqualTo(303);
            }
            assertThat(page.rows("key", "conversion")).containsOnlyOnce(visit.toString());
        }
        assertThat(page.rows("id", "conversion")).hasSize(2);
        assertThat(page.rows("id", "lead")).hasSize(6);
    }

    @Test
    @DisplayName("PG7 a wrong form: 422, each problem beside its field and in the page's language, the values kept; a trapped one is thanked and forgotten")
    void wrong_forms() throws Exception {
        OpenPage korean = OpenPage.published(brands.one(), brands.campaignOfOne(), "ko");
        Answer shown = person.speaking("en").get(korean.address());
        Answer refused = person.fillIn(shown, "form", Map.of("q-name", "<i>", "q-email", "미라@"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("html").attr("lang")).isEqualTo("ko");
        assertThat(refused.page().select("#f-q-email-notes p").text()).contains("이메일");
        assertThat(refused.page().select("#f-consent-notes p")).hasSize(1);
        assertThat(refused.page().select("#f-q-name").val()).isEqualTo("<i>");
        var trapped = new HashMap<>(OpenPage.ANSWERS);
        trapped.put("homepage", "https://spam.example");
        assertThat(person.fillIn(shown, "form", trapped).status()).isEqualTo(303);
        assertThat(korean.rows("id", "lead")).isEmpty();
        assertThat(korean.rows("id", "conversion")).isEmpty();
    }

    @Test
    @DisplayName("PG7 after sending, the thanks adapt too and the address holds nothing that was typed")
    void thanks() throws Exception {
        UUID click = page.click(run, Instant.now(), WORDS);
        Answer sent = person.fillIn(open(click.toString()), "form", OpenPage.ANSWERS);
        assertThat(sent.header("Location")).endsWith("/p/" + page.code() + "/thanks?v=" + click);
        assertThat(person.follow(sent).page().select("h1").text()).isEqualTo("Salud! Your Paloma <Norte> is on its way");
    }

    @Test
    @DisplayName("W25 a public page is compressed, with a click in its address too: no cookie changes what it shows")
    void compressed() throws Exception {
        var portal = new Portal(Running.open());
        for (String query : new String[] {"", "?v=" + UUID.randomUUID()}) {
            Answer answer = portal.send(portal.request("/p/" + page.code() + query).header("Accept-Encoding", "gzip").build());
            assertThat(answer.header("Content-Encoding")).as(query).isEqualTo("gzip");
            assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(answer.response().body())).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .as(query).contains("<h1", "name=\"visit\"");
        }
    }

    @Test
    @DisplayName("PG8 one answer under 50 kB with its own style sheet and no other, no cookie, no session, nothing of anybody else's")
    void light() throws Exception {
        Answer shown = open(null);
        assertThat(shown.response().body()).hasSizeLessThan(50_000);
        assertThat(shown.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(shown.page().select("link[rel=stylesheet], iframe, img, [style]")).isEmpty();
        assertThat(shown.page().select("[src]").eachAttr("src")).allMatch(s -> s.matches("/js/landing\\.[0-9a-f]{8}\\.js"));
        String sheet = shown.body().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(shown.header("Content-Security-Policy")).contains("default-src 'none'", "style-src 'sha256-" + hash + "'").doesNotContain("unsafe");
        assertThat(sheet).startsWith(":root{--accent:#2f5bd0}");
        assertThat(person.fillIn(shown, "form", OpenPage.ANSWERS).response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("PG2 an unknown code and a page never published: 404; a closed one: 410 in its brand's colour")
    void no_page() throws Exception {
        assertThat(person.get("/p/0000000").status()).isEqualTo(404);
        assertThat(person.get("/p/0000000").page().select("h1").text()).isEqualTo("There is no page here");
        UUID draft = OpenPage.draft(brands.one(), brands.campaignOfOne());
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(person.get("/p/" + app.one("select code from page where id = ?", draft)).status()).isEqualTo(404);
        }
        assertThat(person.get("/p/" + page.code() + "/nowhere").status()).isEqualTo(404);
        page.close();
        Answer closed = page.open("GET", null, OpenLink.BROWSER);
        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.body()).contains(":root{--accent:#2f5bd0}");
        assertThat(closed.page().select("h1").text()).isEqualTo("This page is closed");
    }

    @Test
    @DisplayName("PG4 a way back to the account of the conversation, else to the brand's first; a brand without one offers none")
    void way_back() throws Exception {
        assertThat(open(null).page().select(".landing-back")).isEmpty();
        var accounts = Stream.of(Equipped.make(brands.one(), brands.campaignOfOne()), Equipped.make(brands.one(), brands.campaignOfOne()))
                .sorted(Comparator.comparing(Equipped::externalId)).toList();
        UUID click = page.click(run, Instant.now(), WORDS);
        assertThat(open(null).page().select(".landing-back a").attr("href")).endsWith("/messages/compose?recipient_id=" + accounts.get(0).externalId());
        try (Sql db = Sql.asSuperuser()) {
            db.run("update outbox set account_id = ? where run_id = ?", accounts.get(1).account(), run);
        }
        assertThat(open(click.toString()).page().select(".landing-back a").attr("href")).endsWith("?recipient_id=" + accounts.get(1).externalId());
    }

    @Test
    @DisplayName("PG2 while the database is away a known page is 503, kindly and in its own language; afterwards it is there again")
    void database_away() throws Exception {
        OpenPage korean = OpenPage.published(brands.one(), brands.campaignOfOne(), "ko");
        try (Sql db = Sql.asSuperuser()) {
            db.run("alter role parley_app connection limit 0");
            try {
                db.run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'parley_app'");
                Answer sorry = korean.open("GET", null, OpenLink.BROWSER);
                assertThat(sorry.status()).isEqualTo(503);
                assertThat(sorry.page().select("h1").text()).isEqualTo("잠시만 기다려 주세요");
            } finally {
                db.run("alter role parley_app connection limit -1");
            }
        }
        Until.holds("the page is there again", () -> korean.open("GET", null, OpenLink.BROWSER).status() == 200);
        Recovery.complete();
    }

    @Test
    @DisplayName("W1 a form of another site is not taken")
    void foreign_forms() throws Exception {
        var request = person.request("/p/" + page.code()).header("Origin", Running.portal()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(Portal.encode(OpenPage.ANSWERS))).build();
        assertThat(person.send(request).status()).isEqualTo(403);
        assertThat(page.rows("id", "lead")).isEqualTo(List.of());
    }

    private String visit(int minutes, UUID visit, UUID run) {
        var view = UuidV7.of(Instant.now().minus(Duration.ofMinutes(minutes)), ThreadLocalRandom.current().nextLong(), ThreadLocalRandom.current().nextLong());
        byte[] key = new PlatformSecret(Running.setting("parley.secret")).key("page-visit/v1", 32);
        return new VisitToken(view, visit, UUID.randomUUID(), run == null ? null : UUID.randomUUID(), run, false, true).text(key, page.id());
    }

    /** The click it led on with. */
    private static String led(OpenLink link) throws Exception {
        return link.open(null, OpenLink.BROWSER).header("Location").replaceAll(".*v=", "");
    }

    private int send(Answer shown, String name) throws Exception {
        return person.fillIn(shown, "form", named(name)).status();
    }

    private int send(Answer shown, String name, String visit) throws Exception {
        var typed = named(name);
        typed.put("visit", visit);
        return person.fillIn(shown, "form", typed).status();
    }

    private static Map<String, String> named(String name) {
        var typed = new HashMap<>(OpenPage.ANSWERS);
        typed.put("q-name", "Sent " + name);
        return typed;
    }

    private String headline(String click) throws Exception {
        return open(click).page().select("h1").text();
    }

    private Answer open(String click) throws Exception {
        Answer answer = page.open("GET", click, OpenLink.BROWSER);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }
}
