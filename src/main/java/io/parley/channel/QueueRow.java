package io.parley.channel;

import io.parley.shared.queue.QueueHealth;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of the two queues, as the platform's admins see it.
 *
 * @param waiting not yet done, those on their way included
 * @param oldest  since when the oldest of those waits; null without
 * @param doubt   sent, and nobody knows yet whether they arrived; null where the queue has no such state
 * @param parked  the same, until a person decides; null like it
 * @param dead    given up, those that waited too long included
 */
public record QueueRow(String name, long waiting, Instant oldest, Long doubt, Long parked, long dead) {

    private static final Set<String> WAITING = Set.of("READY", "SENDING");
    private static final Set<String> DEAD = Set.of("DEAD", "EXPIRED");

    static List<QueueRow> of(List<QueueHealth.Row> rows) {
        return List.of(of("inbox", false, rows), of("outbox", true, rows));
    }

    private static QueueRow of(String name, boolean sends, List<QueueHealth.Row> all) {
        List<QueueHealth.Row> rows = all.stream().filter(r -> r.queue().equals(name)).toList();
        Instant oldest = in(rows, WAITING).map(QueueHealth.Row::oldest).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        return new QueueRow(name, sum(rows, WAITING), oldest, sends ? sum(rows, Set.of("IN_DOUBT")) : null, sends ? sum(rows, Set.of("PARKED")) : null,
                sum(rows, DEAD));
    }

    private static long sum(List<QueueHealth.Row> rows, Set<String> states) {
        return in(rows, states).mapToLong(QueueHealth.Row::number).sum();
    }

    private static Stream<QueueHealth.Row> in(List<QueueHealth.Row> rows, Set<String> states) {
        return rows.stream().filter(r -> states.contains(r.state()));
    }
}
