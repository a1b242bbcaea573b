package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.parley.fixtures.Until;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndingTest {

    @Test
    @DisplayName("rule 5: one that does not listen ends all the same, and its children with it")
    void ends_what_does_not_listen_and_its_children() throws Exception {
        assumeFalse(Os.WINDOWS);
        var stubborn = new ProcessBuilder("sh", "-c", "trap '' TERM; sleep 300; sleep 300").start();
        Until.holds("it has a child", () -> stubborn.descendants().findAny().isPresent());
        var child = stubborn.descendants().findAny().orElseThrow();
        Ending.end(List.of(stubborn.toHandle()), Duration.ofMillis(200));
        assertThat(stubborn.waitFor(Until.LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(child.onExit()).succeedsWithin(Until.LONGEST);
    }
}
