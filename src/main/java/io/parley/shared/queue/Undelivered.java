package io.parley.shared.queue;

import java.util.UUID;

/** A call of the outbox is dead, expired or parked. Fired like {@link Delivered}. @param state DEAD, EXPIRED or PARKED */
public record Undelivered(UUID dispatch, Dispatch.Kind kind, UUID subject, String state, String failure) {
}
