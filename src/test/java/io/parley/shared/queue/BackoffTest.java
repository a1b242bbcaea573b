package io.parley.shared.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    @DisplayName("Q3: 1 s, 5 s, 30 s, 2 min, 10 min, and 10 min from there on")
    void grows() {
        assertThat(IntStream.rangeClosed(0, 7).mapToObj(Backoff::after).map(Duration::toSeconds)).containsExactly(1L, 1L, 5L, 30L, 120L, 600L, 600L, 600L);
    }
}
