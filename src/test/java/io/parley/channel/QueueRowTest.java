package io.parley.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.queue.QueueHealth.Row;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QueueRowTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    @DisplayName("what is on its way still waits, what waited too long is given up, and only the outbox knows doubt")
    void sums() {
        var rows = QueueRow.of(List.of(new Row("inbox", "DEAD", 1, NOON), new Row("outbox", "READY", 2, NOON), new Row("outbox", "SENDING", 3, NOON.minusSeconds(9)),
                new Row("outbox", "PARKED", 4, NOON), new Row("outbox", "DEAD", 5, NOON), new Row("outbox", "EXPIRED", 6, NOON)));
        assertThat(rows).containsExactly(new QueueRow("inbox", 0, null, null, null, 1), new QueueRow("outbox", 5, NOON.minusSeconds(9), 0L, 4L, 11));
    }
}
