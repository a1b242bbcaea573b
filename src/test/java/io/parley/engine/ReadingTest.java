package io.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final Ask ask = new Ask("q", Text.NONE, "q", List.of(new Choice("yes", new Text(Map.of("en", "Yes")), Text.NONE, null)), null);

    @Test
    @DisplayName("E5 a text that is far too long names no choice, and is not looked into: half a million marks on one letter would take a minute")
    void marks() {
        String hostile = "yes" + "\u0300\u0316".repeat(250_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(Reading.of(ask, hostile)).isEmpty());
        assertThat(Reading.of(ask, "  YES" + "!".repeat(900))).as("control").isPresent();
    }
}
