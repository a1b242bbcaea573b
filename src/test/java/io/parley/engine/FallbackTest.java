package io.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FallbackTest {

    private static final Capabilities PLAIN = new Capabilities(60, 0, 0, 0, 0, 0, 0, false);
    private static final Outgoing ASKED = new Outgoing("What do you like?", List.of(new QuickReply("Sour", "like lime", "m1"),
            new QuickReply("Sweet", null, "m2")), List.of());
    private static final Outgoing LED = new Outgoing("Here it is.", List.of(), List.of(new LinkButton("Recipe", "https://go.example/l/1")));

    @Test
    @DisplayName("E11 control: a channel that can show it all gets the message as it is")
    void rich() {
        assertThat(Fallback.fit(ASKED, Capabilities.X_RICH)).isEqualTo(ASKED);
        assertThat(Fallback.fit(LED, Capabilities.X_RICH)).isEqualTo(LED);
    }

    @Test
    @DisplayName("E11: quick replies become a numbered list, buttons lines with their address")
    void plain() {
        assertThat(Fallback.fit(ASKED, PLAIN)).isEqualTo(Outgoing.text("What do you like?\n\n1. Sour – like lime\n2. Sweet"));
        assertThat(Fallback.fit(LED, PLAIN)).isEqualTo(Outgoing.text("Here it is.\n\nRecipe: https://go.example/l/1"));
    }

    @Test
    @DisplayName("E11: too long, the words are cut and never an answer or an address; a character outside the first plane counts once")
    void cut() {
        Outgoing fit = Fallback.fit(new Outgoing("🍋".repeat(100), ASKED.quickReplies(), List.of()), PLAIN);
        assertThat(fit.text().codePointCount(0, fit.text().length())).isEqualTo(60);
        assertThat(fit.text()).endsWith("🍋…\n\n1. Sour – like lime\n2. Sweet");
    }

    @Test
    @DisplayName("E11: labels are cut to the channel's length and what describes them is left out where it has no place")
    void labels() {
        Capabilities narrow = new Capabilities(60, 0, 2, 3, 0, 1, 4, false);
        assertThat(Fallback.fit(ASKED, narrow).quickReplies()).containsExactly(new QuickReply("So…", null, "m1"), new QuickReply("Sw…", null, "m2"));
        assertThat(Fallback.fit(LED, narrow).buttons()).containsExactly(new LinkButton("Rec…", "https://go.example/l/1"));
    }
}
