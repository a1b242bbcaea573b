package io.parley.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A conversation in a list.
 *
 * @param account the account's handle, without the at sign
 * @param last    the first words of what was said last; empty where it was a photo or the like
 * @param media   what came with it, see channel.Attachment.Type; null without
 * @param takenBy who answers; null where the bot does, or a person in the channel's own app
 * @param problem the named reason of a message that did not arrive; null without
 */
public record ConversationRow(UUID id, String name, String handle, String account, String last, String media, Instant lastAt, boolean personAnswers, String takenBy,
                              boolean optedOut, String problem) {
}
