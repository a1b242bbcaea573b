package io.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.web.Broken;
import io.parley.shared.web.Form;
import io.parley.shared.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CardFormTest {

    private static final FlowStart START = new FlowStart(UUID.fromString("01930000-0000-7000-8000-00000000b001"), "ko");

    @Test
    @DisplayName("CA7 one to four buttons; what says nothing is left out and the others move up")
    void buttons() {
        var form = form().fill("label1", "첫 번째").fill("label2", "").fill("label3", "Third").fill("start3", START.text());
        assertThat(CardForm.of(form).buttons()).extracting(CardText.Label::text).containsExactly("첫 번째", "Third");
        assertThat(form.all()).isEmpty();
    }

    @Test
    @DisplayName("CA7 a card without any button is refused at its first")
    void no_button() {
        assertThat(problems(form().fill("label1", ""))).containsExactly("label1 campaign.button.missing");
    }

    @Test
    @DisplayName("CA7 a label has up to 24 characters, an emoji of a single sign being one")
    void label() {
        assertThat(problems(form().fill("label1", "🍹".repeat(24)))).isEmpty();
        assertThat(problems(form().fill("label1", "가".repeat(25)))).containsExactly("label1 campaign.button.long");
    }

    @Test
    @DisplayName("CA7 a post has up to 280 as X counts: 140 Korean characters")
    void post() {
        assertThat(problems(form().fill("text", "가".repeat(140)))).isEmpty();
        assertThat(problems(form().fill("text", "가".repeat(141)))).containsExactly("text campaign.card.text.long");
    }

    @Test
    @DisplayName("CA7 a button that leads nowhere is refused")
    void nowhere() {
        for (String start : List.of("", "x", START.bot() + ":fr", START.bot().toString())) {
            assertThat(problems(form().fill("start1", start))).as(start).contains("start1 campaign.start.missing");
        }
    }

    @Test
    @DisplayName("CA7 what is missing is said beside its own field")
    void missing() {
        var empty = CardForm.of(new Form());
        assertThat(Broken.constraints(empty)).isEqualTo(Map.of("name", "campaign.name.missing", "campaign", "campaign.campaign.missing",
                "account", "campaign.account.missing", "text", "campaign.card.text.missing"));
        assertThat(Broken.constraints(CardForm.of(form()))).isEmpty();
    }

    private static Form form() {
        return new Form().fill("name", "Card").fill("campaign", UUID.randomUUID()).fill("account", UUID.randomUUID()).fill("text", "Post")
                .fill("label1", "Go").fill("start1", START.text());
    }

    private static List<String> problems(Form form) {
        CardForm.of(form);
        return form.all().stream().map(CardFormTest::text).toList();
    }

    private static String text(Problem problem) {
        return problem.field() + " " + problem.key();
    }
}
