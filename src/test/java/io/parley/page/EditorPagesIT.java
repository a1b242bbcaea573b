package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.OpenPage;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The portal's side of landing pages over HTTP. */
class EditorPagesIT {

    private static final String WORDS = "main form.form";
    private final Portal public_ = new Portal(Running.open());
    private TwoBrands brands;
    private Portal editor;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        base = "/b/" + TwoBrands.slug(brands.one()) + "/pages";
    }

    @Test
    @DisplayName("PG1 PG2 made, it is nobody's; published, it is public; a saved draft is not public until published again; closed and reopened")
    void life() throws Exception {
        assertThat(editor.get(base).page().select(".empty")).hasSize(1);
        Answer page = create("ko");
        assertThat(page.page().select("#f-headline").val()).isEqualTo("찾아 주셔서 반가워요");
        String code = code(page);
        assertThat(public_.get("/p/" + code).status()).isEqualTo(404);
        page = press(page, "publication");
        assertThat(headline(code)).isEqualTo("찾아 주셔서 반가워요");
        page = editor.follow(editor.fillIn(page, WORDS, Map.of("headline", "{{cocktail|한 잔}}의 비밀", "do", "save")));
        assertThat(page.page().select(".landing h1").text()).as("the preview").isEqualTo("한 잔의 비밀");
        assertThat(headline(code)).isEqualTo("찾아 주셔서 반가워요");
        page = press(page, "publication");
        assertThat(headline(code)).isEqualTo("한 잔의 비밀");
        assertThat(page.page().select("table tbody th").eachText()).containsExactly("2", "1");
        page = press(page, "closure");
        assertThat(public_.get("/p/" + code).status()).isEqualTo(410);
        press(page, "reopening");
        assertThat(headline(code)).isEqualTo("한 잔의 비밀");
        assertThat(editor.get(base).page().select("td .badge").text()).isEqualTo("Live");
    }

    @Test
    @DisplayName("PG1 PG3 a wrong draft: 422 beside its field and nothing saved; a stale one: told, kept, overwrites nothing")
    void refused() throws Exception {
        Answer page = create("en");
        Answer wrong = editor.fillIn(page, WORDS, Map.of("headline", "Your {{cocktail}}", "lead", "Typed", "do", "save"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#f-headline-notes .problem").text()).contains("{{cocktail|…}}");
        assertThat(wrong.page().select("#f-lead").text()).isEqualTo("Typed");
        assertThat(editor.fillIn(page, WORDS, Map.of("headline", "First", "do", "save")).status()).isEqualTo(303);
        Answer stale = editor.fillIn(page, WORDS, Map.of("headline", "Second", "do", "save"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("[role=alert]").text()).contains("First");
        assertThat(stale.page().select("#f-headline").val()).isEqualTo("Second");
        assertThat(editor.post(base, Map.of("name", "", "campaign", brands.campaignOfOther().toString(), "language", "en")).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("PG1 questions are added and removed by buttons, kept while typing, and stand on the page once published")
    void questions() throws Exception {
        Answer page = create("en");
        Answer more = editor.fillIn(page, WORDS, Map.of("headline", "Typed", "do", "add"));
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.page().select("#f-headline").val()).isEqualTo("Typed");
        Answer typed = editor.fillIn(more, WORDS, Map.of("label-2", "Which glass?", "kind-2", "CHOICE", "options-2", "Tall\nShort", "do", "remove-email"));
        assertThat(typed.page().select("[name^=label-]").eachAttr("value")).containsExactly("Your name", "Which glass?");
        page = editor.follow(editor.fillIn(typed, WORDS, Map.of("do", "save")));
        press(page, "publication");
        assertThat(public_.get("/p/" + code(page)).page().select("input[type=radio]").eachAttr("value")).containsExactly("Tall", "Short");
    }

    @Test
    @DisplayName("PG9 leads: owners, editors and agents read them, an analyst their number, another brand nothing")
    void leads() throws Exception {
        OpenPage page = OpenPage.published(brands.one(), brands.campaignOfOne(), "en");
        public_.fillIn(page.open("GET", null, OpenLink.BROWSER), "form", OpenPage.ANSWERS);
        String path = base + "/" + page.id();
        Answer read = Someone.in(Place.Kind.BRAND, brands.one(), Role.AGENT).portal().get(path + "/leads");
        assertThat(read.page().select("dd").eachText()).contains("Mira 미라 <b>", "mira@test.example");
        assertThat(read.page().select(".badge.done")).hasSize(1);
        Portal analyst = Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST).portal();
        assertThat(analyst.get(path + "/leads").status()).isEqualTo(403);
        assertThat(analyst.get(path).page().select("main").text()).contains("1 lead").doesNotContain("mira@test.example");
        assertThat(analyst.post(path + "/publication", Map.of()).status()).isEqualTo(403);
        Portal other = Someone.in(Place.Kind.BRAND, brands.other(), Role.OWNER).portal();
        assertThat(other.get("/b/" + TwoBrands.slug(brands.other()) + "/pages/" + page.id() + "/leads").status()).isEqualTo(404);
        assertThat(other.get("/b/" + TwoBrands.slug(brands.other()) + "/pages").page().select(".empty")).hasSize(1);
    }

    private Answer create(String language) throws Exception {
        return editor.follow(editor.post(base, Map.of("name", "Recipe", "campaign", brands.campaignOfOne().toString(), "language", language)));
    }

    private Answer press(Answer page, String what) throws Exception {
        return editor.follow(editor.fillIn(page, "form[action$=" + what + "]", Map.of()));
    }

    private String headline(String code) throws Exception {
        return public_.get("/p/" + code).page().select("h1").text();
    }

    private String code(Answer page) throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return app.one("select code from page where id = ?", UUID.fromString(page.uri().getPath().replaceAll(".*/", "")));
        }
    }
}
