package io.parley.bot;

import java.util.UUID;

/** A bot has a new live version. Fired inside the brand and the transaction that publishes. */
public record FlowPublished(UUID bot, UUID version) {
}
