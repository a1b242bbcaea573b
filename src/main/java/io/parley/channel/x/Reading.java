package io.parley.channel.x;

import io.parley.channel.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a body said: the messages in it, and why some of it could not be read. */
final class Reading {

    private final List<Heard> messages = new ArrayList<>();
    private String problem;

    /** One part that cannot be read keeps no other from being heard. */
    void hear(Supplier<Heard> message) {
        try {
            messages.add(message.get());
        } catch (Unreadable e) {
            problem(e.getMessage());
        }
    }

    void problem(String reason) {
        problem = problem == null ? reason : problem;
    }

    List<Heard> messages() {
        return messages;
    }

    /** The first reason; null when all of it was understood. */
    String problem() {
        return problem;
    }
}
