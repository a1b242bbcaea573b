package io.parley.shared.queue;

import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/**
 * An event to put into the inbox of the current brand.
 *
 * @param eventKey   unique for its account; a second one is nothing
 * @param lane       the conversation it belongs to, see {@link Lane}
 * @param happenedAt the channel's own time
 * @param ordinal    the channel's own number, which orders what happened at one time; 0 without
 */
public record Arrival(UUID account, String eventKey, UUID lane, Kind kind, Instant happenedAt, BigInteger ordinal, Instant dueAt, String body) {

    public enum Kind { MESSAGE, ECHO, TIMER }
}
