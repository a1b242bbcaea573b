package io.parley.shared.queue;

import java.time.Instant;
import java.util.UUID;

/**
 * A call of the outbox as its subject's pages see it.
 *
 * @param state   READY, SENDING, IN_DOUBT, PARKED, DONE, DEAD or EXPIRED
 * @param failure the named reason of the last failure; null without
 * @param dueAt   when it is tried or looked for next
 */
public record Sent(UUID id, UUID account, UUID run, String step, String state, String failure, String detail, int attempts, Instant dueAt, String body) {

    /** Whether a person may decide to send it once more (rule Q6). */
    public boolean ended() {
        return state.equals("PARKED") || state.equals("DEAD") || state.equals("EXPIRED");
    }
}
