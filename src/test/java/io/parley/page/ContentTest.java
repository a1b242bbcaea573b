package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.page.Content.Field;
import io.parley.shared.web.Form;
import io.parley.shared.web.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

    @ParameterizedTest
    @CsvSource({"'Your {{cocktail|drink}}: the recipe',Your Paloma Norte: the recipe,Your drink: the recipe", "'{{ cocktail | a \"drink\" }}!',Paloma Norte!,'a \"drink\"!'",
        "'{{cocktail.description|Fresh}} $1 \\',Light & long $1 \\,Fresh $1 \\", "'{{who|}}{{cocktail}}',Paloma Norte,''", "'{{ {{x}} } {{|y}}',{{  } {{|y}},{{  } {{|y}}"})
    @DisplayName("PG3: words are those of the run, else the default; whatever they hold is text")
    void words(String text, String inRun, String without) {
        var wording = Wording.read("{\"cocktail\":\"Paloma Norte\",\"cocktail.description\":\"Light & long\",\"who\":\" \"}");
        assertThat(wording.fill(text)).isEqualTo(inRun);
        assertThat(Wording.read(null).fill(text)).isEqualTo(without);
    }

    @Test
    @DisplayName("PG3: an editor is refused a placeholder without a default, wherever it stands")
    void no_bare_placeholder() {
        var form = new Form();
        ContentCheck.into(form, new Content("{{a|b}} {{cocktail}}", "{{x|}}", "{{y|z}}", List.of(new Field("q1", "{{l}}", Field.Kind.TEXT, false, List.of())),
                "", "Go", "Thanks", ""));
        assertThat(form.all().stream().map(Problem::field)).containsExactly("headline", "lead", "label-0");
    }

    @Test
    @DisplayName("PG1: the same content is the same text, and reading it changes nothing")
    void canonical() {
        String json = ContentJson.write(content());
        assertThat(json).startsWith("{\"headline\":\"한 \\\"잔\\\"\",\"lead\":\"\",\"body\":\"a\\n\\nb\",\"fields\":[{\"key\":\"q1\",\"label\":\"How?\",\"kind\":\"choice\","
                + "\"required\":true,\"options\":[\"Neat\",\"Long\"]}],\"consent\"");
        assertThat(ContentJson.read(json)).isEqualTo(content());
        assertThat(ContentJson.write(ContentJson.read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    @DisplayName("PG1 PG3: the demo's pages are canonical and keep to the editor's own rules")
    void the_demos_pages(String language) throws IOException {
        try (var in = ContentTest.class.getResourceAsStream("/agave-norte-page-" + language + ".json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Content content = ContentJson.read(json);
            var form = new Form();
            ContentCheck.into(form, content);
            assertThat(form.all()).isEmpty();
            assertThat(ContentJson.write(content)).isEqualTo(json);
            assertThat(content.worded(new Wording(Map.of("cocktail", "Paloma Norte"))::fill).headline()).contains("Paloma Norte");
        }
    }

    @Test
    @DisplayName("PG1: a body is paragraphs, headings and lists")
    void blocks() {
        assertThat(Block.of("One\nline\r\n\r\n# Head\n- a\n- b\nText")).containsExactly(new Block(Block.Kind.TEXT, List.of("One", "line")),
                new Block(Block.Kind.HEADING, List.of("Head")), new Block(Block.Kind.LIST, List.of("a", "b")), new Block(Block.Kind.TEXT, List.of("Text")));
        assertThat(Block.of(" \n\n ")).isEmpty();
    }

    @Test
    @DisplayName("PG1: the editor's form gives back the content it shows; rows come and go without a save")
    void editors_form() {
        Form form = ContentForm.typed(content(), 3);
        assertThat(ContentForm.of(form)).isEqualTo(content());
        Form more = ContentForm.withRowsChanged(form.fill("do", "add"));
        assertThat(ContentForm.of(more).fields()).hasSize(2).last().isEqualTo(new Field("q2", "", Field.Kind.TEXT, false, List.of()));
        assertThat(ContentForm.of(ContentForm.withRowsChanged(more.fill("do", "remove-q1"))).fields()).extracting(Field::key).containsExactly("q2");
    }

    static Content content() {
        return new Content("한 \"잔\"", "", "a\n\nb", List.of(new Field("q1", "How?", Field.Kind.CHOICE, true, List.of("Neat", "Long"))), "I agree", "Go", "Thanks", "");
    }
}
