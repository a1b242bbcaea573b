package io.parley.shared.queue;

import java.time.Instant;
import java.util.UUID;

/** A call to make, or one of which nobody knows whether it was made. @param sendingSince null before the first try */
public record OutboxItem(UUID brand, UUID id, UUID account, UUID lane, Dispatch.Kind kind, UUID subject, String body, int attempts,
                         Instant createdAt, Instant sendingSince) {
}
