package io.parley.shared.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BellTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    /** On a busy machine a thread that is woken may wait for its turn; nobody waits so long for the end of the other. */
    private static final Duration SOON = Duration.ofMinutes(1);
    private final Bell bell = new Bell(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));

    @Test
    @DisplayName("a worker hears what was rung before it listened, once")
    void rung_before() throws InterruptedException {
        bell.ring();
        assertThat(waited(LONG)).isLessThan(SOON);
        assertThat(waited(Duration.ofMillis(100))).isGreaterThanOrEqualTo(Duration.ofMillis(99));
    }

    @Test
    @DisplayName("Q2: what is due later wakes nobody before")
    void rung_for_later() throws InterruptedException {
        bell.ring(Instant.now().plusMillis(200));
        assertThat(waited(LONG)).isBetween(Duration.ofMillis(195), SOON);
    }

    @Test
    @DisplayName("at the end nobody waits any more")
    void opened() throws InterruptedException {
        bell.open();
        assertThat(waited(LONG)).isLessThan(SOON);
    }

    private Duration waited(Duration longest) throws InterruptedException {
        long from = System.nanoTime();
        bell.await(longest);
        return Duration.ofNanos(System.nanoTime() - from);
    }
}
