package io.parley.channel.x;

/** A body, or a part of it, that says nothing Parley knows; the message names the reason (rule X4). */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason, null, false, false);
    }
}
