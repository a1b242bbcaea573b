package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndingTest {

    @Test
    @DisplayName("rule 5: one that does not listen ends all the same, and its children with it")
    void ends_what_does_not_listen_and_its_children() throws IOException, InterruptedException {
        assumeFalse(Os.WINDOWS);
        var stubborn = new ProcessBuilder("sh", "-c", "trap '' TERM; sleep 60; sleep 60").start();
        while (stubborn.descendants().findAny().isEmpty()) {
            Thread.sleep(10);
        }
        var child = stubborn.descendants().findAny().orElseThrow();
        Ending.end(List.of(stubborn.toHandle()), Duration.ofMillis(200));
        assertThat(stubborn.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(child.onExit().orTimeout(10, TimeUnit.SECONDS)).succeedsWithin(Duration.ofSeconds(10));
    }
}
