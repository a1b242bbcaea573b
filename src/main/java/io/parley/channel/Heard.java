package io.parley.channel;

import io.parley.shared.queue.Arrival;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;

/** A message a channel delivered, and the account it delivered it for, by the channel's id. */
public record Heard(String account, Inbound message) {

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    public Arrival.Kind kind() {
        return message.sender().id().equals(account) ? Arrival.Kind.ECHO : Arrival.Kind.MESSAGE;
    }

    /** The other person's id on the channel, whose conversation it belongs to. */
    public String other() {
        return kind() == Arrival.Kind.ECHO ? message.recipient().id() : message.sender().id();
    }

    /** The channel's ids grow, so they order what happened at one time; 0 for an id that is no number. */
    public BigInteger ordinal() {
        return message.id().matches("\\d{1,25}") ? new BigInteger(message.id()) : BigInteger.ZERO;
    }

    /** Rule CH9: the time an event names is its time unless it cannot be true. */
    Heard receivedAt(Instant now) {
        Instant named = message.createdAt();
        return named.isBefore(EARLIEST) || named.isAfter(now.plus(AHEAD)) ? new Heard(account, message.at(now)) : this;
    }
}
