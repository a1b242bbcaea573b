package io.parley.channel;

import io.parley.shared.queue.Arrival;

/** A message a channel delivered, and the account it delivered it for, by the channel's id. */
public record Heard(String account, Inbound message) {

    public Arrival.Kind kind() {
        return message.sender().id().equals(account) ? Arrival.Kind.ECHO : Arrival.Kind.MESSAGE;
    }

    /** The other person's id on the channel, whose conversation it belongs to. */
    public String other() {
        return kind() == Arrival.Kind.ECHO ? message.recipient().id() : message.sender().id();
    }

    /** The channel's ids grow, so they order what happened at one time. */
    public long ordinal() {
        return message.id().matches("\\d{1,18}") ? Long.parseLong(message.id()) : 0;
    }
}
