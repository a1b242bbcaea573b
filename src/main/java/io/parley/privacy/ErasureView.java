package io.parley.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A request to erase a contact.
 *
 * @param mark    the keyed hash that stands for the contact
 * @param due     until when it has to be done
 * @param waits   the named reason it is not done yet; null without
 * @param done    null while it is not
 * @param numbers when the channel's own numbers of events go too
 * @param proof   null until it is done
 */
public record ErasureView(UUID id, String mark, Instant requested, String by, Instant due, String waits, Instant done, Instant numbers, Proof proof) {

    /** OPEN, OVERDUE or DONE. */
    public String state(Instant now) {
        return done != null ? "DONE" : now.isAfter(due) ? "OVERDUE" : "OPEN";
    }

    /** What is left of the time it has to be done in, in whole hours and minutes. */
    public Left left(Instant now) {
        Duration left = Duration.between(now, due);
        return left.isNegative() ? new Left(0, 0) : new Left(left.toHours(), left.toMinutesPart());
    }

    /** Hours and minutes. */
    public record Left(long hours, int minutes) {
    }
}
