package io.parley.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    @DisplayName("a key is like the first words, however much was typed: half a million marks on one letter would take a minute to put in order")
    void marks() {
        String marks = "Café" + "\u0300\u0316".repeat(250_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Keys.of(marks, "say", List.of()))).isEqualTo("cafe");
        assertThat(Keys.of("Which one?", "ask", List.of("which-one"))).as("control").isEqualTo("which-one-2");
    }
}
