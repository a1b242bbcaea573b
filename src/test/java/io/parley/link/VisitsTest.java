package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitsTest {

    private final Visits visits = new Visits();
    private final UUID first = UUID.randomUUID();

    @Test
    @DisplayName("L13 1,000 views by one visitor, at once and by other agents of its family, are one visit")
    void reloads() {
        var seen = IntStream.range(0, 1_000).parallel().mapToObj(i -> visits.of(UUID.randomUUID(), null, "page", by("203.0.113.7", "Agent " + i))).distinct();
        assertThat(seen).hasSize(1);
    }

    @Test
    @DisplayName("L13 the first view is the visit; another address, family or page has its own")
    void visitors() {
        assertThat(visits.of(first, null, "page", by("203.0.113.7", "A"))).isEqualTo(first);
        assertThat(visits.of(UUID.randomUUID(), null, "page", by("203.0.113.7", "B"))).isEqualTo(first);
        for (Visitor other : new Visitor[] {by("203.0.113.8", "A"), by("203.0.113.7", "Chrome/1 (Windows)")}) {
            UUID view = UUID.randomUUID();
            assertThat(visits.of(view, null, "page", other)).isEqualTo(view);
        }
        UUID elsewhere = UUID.randomUUID();
        assertThat(visits.of(elsewhere, null, "other", by("203.0.113.7", "A"))).isEqualTo(elsewhere);
    }

    @Test
    @DisplayName("L13 a run or click names the visit, also for the reload after it; two people of one address who come by messages are two")
    void named() {
        UUID mine = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        Visitor here = by("203.0.113.7", "A");
        assertThat(visits.of(first, mine, "page", here)).isEqualTo(mine);
        assertThat(visits.of(UUID.randomUUID(), null, "page", here)).isEqualTo(mine);
        assertThat(visits.of(UUID.randomUUID(), theirs, "page", here)).isEqualTo(theirs);
        assertThat(visits.of(UUID.randomUUID(), mine, "page", here)).isEqualTo(mine);
    }

    private static Visitor by(String address, String agent) {
        return new Visitor("GET", "", agent, null, address);
    }
}
