package io.parley.channel;

import java.time.Instant;
import java.util.UUID;

/**
 * A connected account as others see it; its secrets stay in this room.
 *
 * @param externalId the channel's id of it
 * @param handle     without the at sign
 * @param mode       LIVE or REHEARSAL
 * @param gate       why it may not send now; null while it may
 * @param opensAt    when it may again; null with a gate: once a person opens it
 */
public record AccountView(UUID id, String channel, String externalId, String handle, String name, String adsAccountId, String mode,
                          boolean connected, String gate, Instant opensAt, Instant connectedAt, int version) {
}
