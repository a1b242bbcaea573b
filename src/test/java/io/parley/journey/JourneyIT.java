package io.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Shown;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.fixtures.War;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From inside a container, one person's whole way over HTTP: a card's button, a conversation, a click, a page, a conversion, and what the brand sees of it. */
@ExtendWith(ArquillianExtension.class)
class JourneyIT {

    private static final List<String> KOREAN = List.of("파티", "상큼한 시트러스", "가볍게");
    private Shown shown;
    private String account;

    @Deployment
    static WebArchive war() {
        return War.playing("journey", JourneyIT.class);
    }

    @BeforeEach
    void make() throws Exception {
        Sandbox.calm();
        shown = Shown.make();
        account = shown.brand().externalId();
    }

    @Test
    @DisplayName("from card button 2 to the figures: one run, its steps, one click, one view, one conversion; X's own fetches stand beside it")
    void once() throws Exception {
        String person = Sandbox.person("미라", "ko");
        assertThat(rows("select 1 from inbox where kind = 'MESSAGE'")).as("a card that is seen and a welcome message tell nobody").isEmpty();
        List<JsonNode> replies = talk(person, 2, KOREAN);
        JsonNode recommendation = replies.get(2);
        assertThat(recommendation.path("text").asText()).startsWith("당신을 위한 칵테일은 바로 팔로마 노르테!");
        assertThat(recommendation.path("ctas").findValuesAsText("label")).containsExactly("레시피 보기", "내 칵테일 자랑하기", "아가베 노르테 팔로우");
        assertThat(recommendation.at("/ctas/1/url").asText()).startsWith(Sandbox.url() + "/intent/tweet?text=").contains("%ED%8C%94%EB%A1%9C%EB%A7%88");
        assertThat(recommendation.at("/ctas/2/url").asText()).isEqualTo(Sandbox.url() + "/intent/follow?screen_name=agavenorte");
        convert(recommendation.at("/ctas/0/url").asText());
        Portal analyst = Someone.in(Place.Kind.BRAND, shown.brand().brand(), Role.ANALYST).portal();
        Until.holds("the conversion is counted", () -> figures(analyst).select("#goals").text().contains("Test page"));
        Document figures = figures(analyst);
        assertThat(figures.select("#funnel strong").eachText()).containsExactly("1", "1", "1", "1", "1");
        assertThat(figures.select("#entries tbody tr").eachText()).singleElement().asString().contains("button 2");
        assertThat(figures.select("#steps tbody tr")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(figures.select("#links tbody tr td.num").eachText()).containsExactly("1");
        Until.holds("X's fetches are counted", () -> figures(analyst).select("#links .reasons li").eachText().equals(List.of("3 only checked (HEAD)", "1 fetched by X")));
        othersSeeNothing();
    }

    @Test
    @DisplayName("what the editor changes is said to the next person; who is under way goes on with what was")
    void changed() throws Exception {
        String before = Sandbox.person("Ana", "en");
        tap(before, 1, "Party");
        Sandbox.awaitReplies(account, before, 1);
        String bot = shown.path() + "/bots/" + shown.brand().bot();
        Answer question = shown.editor().fillIn(shown.editor().get(bot + "/steps/strength"), "main form.form", Map.of("question.en", "Weak or mighty?"));
        assertThat(question.status()).isEqualTo(303);
        String version = shown.editor().get(bot).page().select("form[action$=/publication] [name=version]").val();
        assertThat(shown.editor().post(bot + "/publication", Map.of("version", version)).status()).isEqualTo(303);
        Sandbox.tap(before, account, "Smoky");
        assertThat(Sandbox.awaitReplies(account, before, 2).get(1).path("text").asText()).isEqualTo("How strong may it be?");
        Until.holds("the new words are behind the buttons", () -> rows("select 1 from entry_point e join bot b on b.id = e.bot_id "
                + "where e.welcome_version_id <> b.live_version_id or e.welcome_state <> 'SHOWN'").isEmpty());
        String after = Sandbox.person("Ben", "en");
        tap(after, 1, "Party");
        Sandbox.awaitReplies(account, after, 1);
        Sandbox.tap(after, account, "Smoky");
        assertThat(Sandbox.awaitReplies(account, after, 2).get(1).path("text").asText()).isEqualTo("Weak or mighty?");
    }

    private List<JsonNode> talk(String person, int button, List<String> answers) throws Exception {
        tap(person, button, answers.get(0));
        Sandbox.awaitReplies(account, person, 1);
        Sandbox.tap(person, account, answers.get(1));
        Sandbox.awaitReplies(account, person, 2);
        Sandbox.tap(person, account, answers.get(2));
        return Sandbox.awaitReplies(account, person, 4);
    }

    private void tap(String person, int button, String answer) throws Exception {
        Sandbox.tap(person, account, answer, shown.welcome(button), shown.post());
    }

    /** The click leads to the page, whose form counts once however often it is sent, and back to the conversation. */
    private void convert(String link) throws Exception {
        Answer click = new Portal(Running.open()).send(java.net.http.HttpRequest.newBuilder(URI.create(link)).header("User-Agent", OpenLink.BROWSER).build());
        assertThat(click.status()).isEqualTo(302);
        var browser = new Portal(Running.open());
        Answer page = browser.send(java.net.http.HttpRequest.newBuilder(URI.create(click.header("Location"))).header("User-Agent", OpenLink.BROWSER).build());
        assertThat(page.page().select("h1").text()).contains("팔로마 노르테");
        Answer sent = browser.fillIn(page, "form", OpenPage.ANSWERS);
        assertThat(sent.status()).isEqualTo(303);
        browser.fillIn(page, "form", OpenPage.ANSWERS);
        assertThat(browser.follow(sent).page().select("a[href*='/messages/compose?recipient_id=" + account + "']")).as("the way back").isNotEmpty();
        assertThat(rows("select 1 from conversion where goal like 'lead:%'")).hasSize(1);
    }

    private void othersSeeNothing() throws Exception {
        Portal agency = Someone.in(Place.Kind.AGENCY, shown.brands().agency(), Role.OWNER).portal();
        Document home = agency.get("/a/" + TwoBrands.slug(shown.brands().agency())).page();
        assertThat(home.select(".card:has(a[href$=" + TwoBrands.slug(shown.brand().brand()) + "]) dl.card-foot dd").eachText()).containsExactly("1", "1", "1");
        var others = TwoBrands.make();
        Portal elsewhere = Someone.in(Place.Kind.AGENCY, others.agency(), Role.OWNER).portal();
        assertThat(elsewhere.get(shown.path() + "/analytics").status()).isEqualTo(404);
        assertThat(elsewhere.get("/a/" + TwoBrands.slug(others.agency())).page().select("dl.card-foot")).isEmpty();
        try (Sql app = Sql.as("app").inBrand(others.one())) {
            assertThat(app.one("select (select count(*) from run) + (select count(*) from click) + (select count(*) from inbox)")).isEqualTo("0");
        }
    }

    private Document figures(Portal analyst) throws Exception {
        return analyst.get(shown.path() + "/analytics").page();
    }

    private List<String> rows(String sql) throws Exception {
        try (Sql app = Sql.as("app").inBrand(shown.brand().brand())) {
            return app.column(sql);
        }
    }
}
