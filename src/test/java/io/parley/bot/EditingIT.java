package io.parley.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.engine.Ask;
import io.parley.engine.Button;
import io.parley.engine.Flow;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import io.parley.fixtures.Answer;
import io.parley.fixtures.OpenBot;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Someone;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EditingIT {

    private static final String FORM = "main form.form";
    private TwoBrands brands;
    private Portal editor;
    private UUID bot;
    private String path;

    @BeforeEach
    void make() throws Exception {
        brands = TwoBrands.make();
        editor = Someone.in(Place.Kind.BRAND, brands.one(), Role.EDITOR).portal();
        bot = OpenBot.draft(brands.one(), FlowJsonTest.agave());
        path = "/b/" + TwoBrands.slug(brands.one()) + "/bots/" + bot;
    }

    @Test
    @DisplayName("BO8: an answer is added with what else was typed, led elsewhere and removed; its key stays")
    void answers() throws Exception {
        String occasion = path + "/steps/occasion";
        editor.fillIn(editor.get(occasion), FORM, Map.of("question.en", "When?", "new-choice", "Beach day!", "action", "add-choice"));
        assertThat(ask("occasion").question().words()).containsEntry("en", "When?");
        Answer form = editor.get(occasion);
        int before = ask("occasion").choices().size();
        editor.fillIn(form, FORM, Map.of("choice-beach-day-label.ko", "바닷가", "choice-beach-day-next", "strength"));
        assertThat(ask("occasion").choices().get(before - 1)).satisfies(c -> {
            assertThat(c.key()).isEqualTo("beach-day");
            assertThat(c.label().words()).containsEntry("en", "Beach day!").containsEntry("ko", "바닷가");
            assertThat(c.next()).isEqualTo("strength");
        });
        editor.fillIn(editor.get(occasion), FORM, Map.of("action", "remove-choice-beach-day"));
        assertThat(ask("occasion").choices()).hasSize(before - 1).noneMatch(c -> c.key().equals("beach-day"));
    }

    @Test
    @DisplayName("BO8: what a product suits and what a button leads to is chosen; another brand's link is refused beside its field")
    void products_and_buttons() throws Exception {
        OpenLink own = OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/");
        OpenLink foreign = OpenLink.to(brands.other(), brands.campaignOfOther(), "https://shop.example.com/");
        String recommend = path + "/steps/" + flow().steps().stream().filter(Recommend.class::isInstance).map(Step::key).findFirst().orElseThrow();
        editor.fillIn(editor.get(recommend), FORM, Map.of("new-product", "Mezcal Mule", "action", "add-product"));
        String taste = ask("taste").choices().get(0).key();
        editor.fillIn(editor.get(recommend), FORM, Map.of("product-mezcal-mule-suits-taste", taste, "product-mezcal-mule-name.ko", "메스칼 뮬"));
        var products = flow().steps().stream().filter(Recommend.class::isInstance).map(Recommend.class::cast).findFirst().orElseThrow().products();
        assertThat(products.get(products.size() - 1).suits()).containsEntry("taste", java.util.Set.of(taste));
        assertThat(products.get(0)).isEqualTo(((Recommend) FlowJson.read(FlowJsonTest.agave()).steps().stream().filter(Recommend.class::isInstance)
                .findFirst().orElseThrow()).products().get(0));
        String message = path + "/steps/" + website().key();
        String target = "button-" + button().key() + "-target.en";
        Answer refused = editor.fillIn(editor.get(message), FORM, Map.of(target, foreign.id().toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[id='f-" + target + "-notes'] .problem")).hasSize(1);
        assertThat(editor.fillIn(editor.get(message), FORM, Map.of(target, own.id().toString())).status()).isEqualTo(303);
        assertThat(button().target().words()).containsEntry("en", own.id().toString());
    }

    @Test
    @DisplayName("BO9: a step is added, moved and removed, and the conversation stays connected")
    void steps() throws Exception {
        Answer added = editor.follow(editor.fillIn(editor.get(path + "/steps/new"), FORM, Map.of("kind", "say", "after", "occasion", "name", "Nice choice")));
        assertThat(added.page().select("h1").text()).isEqualTo("nice-choice");
        String after = FlowJson.read(FlowJsonTest.agave()).step("occasion").orElseThrow().after();
        assertThat(ask("occasion").next()).isEqualTo("nice-choice");
        assertThat(flow().step("nice-choice").orElseThrow().after()).isEqualTo(after);
        editor.fillIn(editor.get(path), "form[action$='/nice-choice/fall']", Map.of());
        assertThat(ask("occasion").next()).isEqualTo(after);
        assertThat(flow().step(after).orElseThrow().after()).isEqualTo("nice-choice");
        editor.fillIn(editor.get(path + "/steps/nice-choice"), "form[action$=/removal]", Map.of());
        assertThat(flow()).isEqualTo(FlowJson.read(FlowJsonTest.agave()));
        assertThat(editor.post(path + "/steps/taste/removal", Map.of("version", "1")).status()).isEqualTo(409);
        assertThat(editor.get(path + "/steps/nice-choice").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("BO10: a new bot begins with the starter's words; its name and what it says of its own are edited")
    void makes() throws Exception {
        String list = path.substring(0, path.lastIndexOf('/'));
        Answer made = editor.follow(editor.fillIn(editor.get(list + "/new"), FORM, Map.of("name", "Summer")));
        assertThat(made.page().select("h1").text()).isEqualTo("Summer");
        assertThat(made.page().select(".bot-problems li")).isEmpty();
        assertThat(editor.post(list, Map.of("name", " ")).status()).isEqualTo(422);
        editor.fillIn(editor.get(path + "/settings"), FORM, Map.of("name", "Renamed", "old.en", "That was before."));
        assertThat(editor.get(path).page().select("h1").text()).isEqualTo("Renamed");
        assertThat(flow().phrases().old().words()).containsEntry("en", "That was before.");
    }

    private Flow flow() throws Exception {
        try (Sql app = Sql.as("app").inBrand(brands.one())) {
            return FlowJson.read(app.one("select draft from bot where id = ?", bot));
        }
    }

    private Ask ask(String key) throws Exception {
        return (Ask) flow().step(key).orElseThrow();
    }

    private Step website() throws Exception {
        return flow().steps().stream().filter(s -> buttons(s).stream().anyMatch(b -> b.kind() == Button.Kind.WEBSITE)).findFirst().orElseThrow();
    }

    private Button button() throws Exception {
        return buttons(website()).stream().filter(b -> b.kind() == Button.Kind.WEBSITE).findFirst().orElseThrow();
    }

    private static List<Button> buttons(Step step) {
        return step instanceof Say s ? s.message().buttons() : step instanceof Recommend r ? r.message().buttons() : List.of();
    }
}
