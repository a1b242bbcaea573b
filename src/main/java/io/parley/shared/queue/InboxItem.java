package io.parley.shared.queue;

import java.time.Instant;
import java.util.UUID;

/** A claimed event, inside its brand and the turn's transaction. */
public record InboxItem(UUID id, UUID account, UUID lane, Arrival.Kind kind, String eventKey, Instant happenedAt, String body,
                        int attempts) {
}
