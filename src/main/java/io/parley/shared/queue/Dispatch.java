package io.parley.shared.queue;

import java.time.Duration;
import java.util.UUID;

/**
 * A call to a channel to be made after the current transaction commits.
 *
 * @param id      chosen by the caller, since links in the body carry it
 * @param lane    calls of one lane are made one after the other, in the order they were put
 * @param subject the conversation, entry point or card it is about
 * @param run     may be null, like version, step and words
 * @param words   what a landing page may say of the conversation, as JSON; may be null
 * @param body    what the channel's courier understands for this kind, as JSON; MESSAGE and WELCOME: see channel.OutgoingJson
 * @param life    after which it is not worth sending any more; null: always
 * @param free    whether the channel counts it against no allowance
 */
public record Dispatch(UUID id, UUID account, UUID lane, Kind kind, UUID subject, UUID run, UUID version, String step, String words,
                       String mode, String body, Duration life, boolean free) {

    public enum Kind { MESSAGE, WELCOME, CARD, POST }

    public Dispatch(UUID id, UUID account, UUID lane, Kind kind, UUID subject, UUID run, UUID version, String step, String words, String mode,
                    String body, Duration life) {
        this(id, account, lane, kind, subject, run, version, step, words, mode, body, life, false);
    }
}
