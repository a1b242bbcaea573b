package io.parley.channel;

import java.util.UUID;

/** Whose account it is. */
public record KnownAccount(UUID brand, UUID account) {
}
