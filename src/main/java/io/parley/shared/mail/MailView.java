package io.parley.shared.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail as pages see it.
 *
 * @param failure    the named reason of the last try or of the end; null for none
 * @param dueAt      the next try; null unless it waits
 * @param resendable it was given up and can be sent again
 * @param place      the brand or agency it is about; null for the platform itself
 */
public record MailView(UUID id, String kind, String recipient, String language, MailState state, String failure, int attempts, Instant createdAt,
                       Instant dueAt, Instant endedAt, boolean resendable, UUID place) {
}
