package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitLimitTest {

    @Test
    @DisplayName("L16 an address makes as many visits at once as the setting says, whatever its agents; another address has its own")
    void burst() {
        var limit = new VisitLimit(1, 60);
        assertThat(IntStream.range(0, 300).filter(i -> limit.isExceededBy(by("203.0.113.7", i))).findFirst()).hasValue(60);
        assertThat(limit.isExceededBy(by("203.0.113.7", 301))).isTrue();
        assertThat(limit.isExceededBy(by("203.0.113.8", 301))).isFalse();
    }

    @Test
    @DisplayName("L16 a setting below one is one: a redirect never breaks")
    void below_one() {
        var limit = new VisitLimit(0, -5);
        assertThat(limit.isExceededBy(by("203.0.113.7", 1))).isFalse();
        assertThat(limit.isExceededBy(by("203.0.113.7", 2))).isTrue();
    }

    private static Visitor by(String address, int agent) {
        return new Visitor("GET", "", "Agent " + agent, null, address);
    }
}
