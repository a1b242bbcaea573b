package io.parley.conversation;

import io.parley.channel.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message of a thread.
 *
 * @param author  CONTACT, BOT or PERSON
 * @param replies labels of its quick replies
 * @param buttons labels of its buttons
 * @param media   what came with it
 * @param state   of its call: READY, SENDING, IN_DOUBT, PARKED, DONE, DEAD, EXPIRED; null for what came in
 * @param failure the named reason, see the courier's; null without
 * @param again   whether a person may send it once more
 */
public record MessageView(UUID id, String author, String text, Instant at, List<String> replies, List<String> buttons, List<Attachment> media, String state, String failure,
                          String detail, boolean again) {
}
