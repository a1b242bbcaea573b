package io.parley.channel.x;

import io.parley.channel.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a body said: the messages in it, the kinds that are only counted, and why some of it could not be read. */
final class Reading {

    private static final int MOST_KINDS = 20;
    private final List<Heard> messages = new ArrayList<>();
    private final Map<String, Integer> counted = new TreeMap<>();
    private String problem;

    /** One part that cannot be read keeps no other from being heard. */
    void hear(Supplier<Heard> message) {
        try {
            messages.add(message.get());
        } catch (Unreadable e) {
            problem(e.getMessage());
        }
    }

    void hear(Heard message) {
        messages.add(message);
    }

    /** One body is not to cost more than a few rows, whatever it names. */
    void count(String kind, int events) {
        boolean few = counted.size() < MOST_KINDS || counted.containsKey(kind);
        counted.merge(few ? kind : "other", events, Integer::sum);
    }

    void problem(String reason) {
        problem = problem == null ? reason : problem;
    }

    List<Heard> messages() {
        return messages;
    }

    /** How many events of kinds that are not handled, in one order everywhere. */
    Map<String, Integer> counted() {
        return counted;
    }

    /** The first reason; null when all of it was understood. */
    String problem() {
        return problem;
    }
}
