package io.parley.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A conversation whole.
 *
 * @param account  the account's handle
 * @param gate     why the account may not send now; null while it may
 * @param takenBy  who answers; null where the bot does, or a person in the channel's own app
 * @param run      the newest run's status; null before the first
 * @param messages the newest 200, the oldest first
 */
public record ConversationView(UUID id, String name, String handle, String account, String gate, boolean personAnswers, String takenBy, boolean optedOut,
                               String language, Instant lastAt, String run, int button, List<MessageView> messages, List<PathStep> path) {
}
