package io.parley.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.campaign.WelcomeToken;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TurnTokenTest {

    @Test
    @DisplayName("CV7: a quick reply's metadata says which visit of which run it answers")
    void there_and_back() {
        var token = new TurnToken(UUID.randomUUID(), 12, "taste", "very-sweet");
        assertThat(TurnToken.read(token.text())).contains(token);
        assertThat(token.text()).as("X's most").hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    @DisplayName("CV7: what is none of ours is none, and a welcome message's is another thing")
    void not_ours() {
        var welcome = new WelcomeToken(UUID.randomUUID(), UUID.randomUUID(), "taste", "sweet");
        assertThat(TurnToken.read(null)).isEmpty();
        assertThat(TurnToken.read("")).isEmpty();
        assertThat(TurnToken.read(welcome.text())).isEmpty();
        assertThat(TurnToken.read("t:" + UUID.randomUUID() + ":x:taste:sweet")).isEmpty();
        assertThat(TurnToken.read("t:" + UUID.randomUUID() + ":1:taste:sweet'; drop")).isEmpty();
        assertThat(TurnToken.read("t:" + "-".repeat(36) + ":1:taste:sweet")).isEmpty();
    }
}
