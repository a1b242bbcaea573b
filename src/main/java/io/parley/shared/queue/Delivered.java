package io.parley.shared.queue;

import java.util.UUID;

/** A call of the outbox was accepted. Fired inside its brand and the transaction that notes it. */
public record Delivered(UUID dispatch, Dispatch.Kind kind, UUID subject, String externalId) {
}
