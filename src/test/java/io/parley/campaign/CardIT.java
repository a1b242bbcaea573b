package io.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.fixtures.Answer;
import io.parley.fixtures.Equipped;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Sandbox;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CardIT {

    private TwoBrands brands;
    private Equipped one;
    private Portal editor;
    private String base;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        String account = Sandbox.account("c" + TwoBrands.slug(brands.one()).replace("-", "").substring(0, 12), "Card test").path("id").asText();
        one = Equipped.make(brands.one(), brands.campaignOfOne(), account);
        editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        base = "/b/" + TwoBrands.slug(brands.one()) + "/cards";
    }

    @Test
    @DisplayName("CA7 CA8 a card with its buttons goes out: welcome messages, card, post; each button opens its own entry point")
    void published() throws Exception {
        String card = made(editor.post(base, form()));
        assertThat(Sandbox.welcomes(one.externalId())).as("a draft tells the channel nothing").isEmpty();
        assertThat(editor.post(card + "/publication", Map.of("version", "1")).status()).isEqualTo(303);
        Until.holds("it is published", () -> editor.get(card).page().select(".page-head .badge.done").size() == 1);
        List<JsonNode> cards = Sandbox.cards(one.externalId());
        assertThat(cards).hasSize(1);
        assertThat(Sandbox.welcomes(one.externalId())).hasSize(2);
        assertThat(Sandbox.posts(one.externalId())).singleElement().satisfies(p -> assertThat(p.path("card").asText()).isEqualTo(cards.get(0).path("uri").asText()));
        assertThat(cards.get(0).path("ctas").findValuesAsText("label")).containsExactly("Find it", "찾기");
        String second = cards.get(0).at("/ctas/1/welcome").asText();
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(app.one("select b.position::text from card_button b join entry_point e on e.brand_id = b.brand_id and e.id = b.entry_point_id "
                    + "where e.welcome_external_id = ?", second)).isEqualTo("2");
            assertThat(app.column("select kind from outbox where subject_id = ?::uuid order by seq", id(card))).containsExactly("CARD", "POST");
        }
        assertThat(editor.post(card, form()).status()).as("CA9").isIn(409, 422);
        assertThat(editor.post(card + "/publication", Map.of("version", "1")).status()).isIn(303, 422);
        assertThat(Sandbox.posts(one.externalId())).hasSize(1);
    }

    @Test
    @DisplayName("CA8 a refusal is named on the card; published again it goes on, without a second card")
    void refused() throws Exception {
        String card = made(editor.post(base, form()));
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            app.run("update account set ads_account_id = null where id = ?", one.account());
            app.connection().commit();
        }
        Answer told = editor.post(card + "/publication", Map.of("version", "1"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page().select(".problems li")).hasSize(1);
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            assertThat(app.one("select state from card where id = ?::uuid", id(card))).isEqualTo("DRAFT");
        }
    }

    @Test
    @DisplayName("CA7 an edited draft keeps the entry points that lead to the same place and drops what nobody saw")
    void edited() throws Exception {
        String card = made(editor.post(base, form()));
        List<String> before = entries();
        assertThat(editor.fillIn(editor.get(card), "main form.form", Map.of("label1", "Renamed", "label2", "", "label3", "Third", "start3", one.start("en")))
                .status()).isEqualTo(303);
        List<String> after = entries();
        assertThat(after).hasSize(2).contains(before.get(0)).doesNotContain(before.get(1));
        assertThat(editor.get(card).page().select("#f-label1").val()).isEqualTo("Renamed");
        assertThat(editor.get(card).page().select("#f-label2").val()).isEqualTo("Third");
        var late = new HashMap<>(form());
        late.put("version", "1");
        late.put("name", "Too late");
        Answer told = editor.post(card, late);
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("#f-name").val()).isEqualTo("Too late");
    }

    @Test
    @DisplayName("CA7 wrong values are said beside their fields and kept")
    void wrong() throws Exception {
        var form = new HashMap<>(form());
        form.put("text", "가".repeat(141));
        form.put("label2", "x".repeat(25));
        form.put("start2", "nowhere");
        Answer refused = editor.post(base, form);
        assertThat(refused.status()).isEqualTo(422);
        for (String field : List.of("text", "label2", "start2")) {
            assertThat(refused.page().select("#f-" + field + "-notes .problem")).as(field).hasSize(1);
        }
        assertThat(refused.page().select("#f-text").val()).hasSize(141);
        assertThat(refused.page().select(".dm-card-buttons li").get(1).text()).hasSize(25);
    }

    @Test
    @DisplayName("another brand's card is nothing here; an analyst reads and changes nothing")
    void others() throws Exception {
        String foreign = base + "/" + Equipped.make(brands.other(), brands.campaignOfOther()).card();
        assertThat(editor.get(foreign).bytes()).isEqualTo(editor.get(base + "/01930000-0000-7000-8000-ffffffffffff").bytes());
        assertThat(editor.post(foreign + "/publication", Map.of("version", "1")).status()).isEqualTo(404);
        String card = made(editor.post(base, form()));
        Portal analyst = Someone.in(Place.Kind.BRAND, brands.one(), Role.ANALYST).portal();
        assertThat(analyst.get(card).status()).isEqualTo(200);
        assertThat(analyst.get(card).page().select("main form")).isEmpty();
        assertThat(analyst.post(card, form()).status()).isEqualTo(403);
        assertThat(analyst.post(card + "/publication", Map.of("version", "1")).status()).isEqualTo(403);
    }

    private Map<String, String> form() {
        return Map.of("name", "Evening", "campaign", one.campaign().toString(), "account", one.account().toString(), "text", "어떤 자리인가요?",
                "label1", "Find it", "start1", one.start("en"), "label2", "찾기", "start2", one.start("ko"));
    }

    private List<String> entries() throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return app.column("select e.id::text from entry_point e left join card_button b on b.brand_id = e.brand_id and b.entry_point_id = e.id order by b.position");
        }
    }

    private static String made(Answer created) {
        assertThat(created.status()).isEqualTo(303);
        return created.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
