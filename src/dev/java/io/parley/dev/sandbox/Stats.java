package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Counts of what was sent here since the last reset. */
final class Stats {

    private final Map<String, Integer> contents = new HashMap<>();
    private int tried;
    private int accepted;
    private int lost;

    synchronized void tried() {
        tried++;
    }

    /** What a person would see twice is a duplicate. */
    synchronized void accepted(Message message) {
        accepted++;
        contents.merge(message.conversation() + " " + message.data(), 1, Integer::sum);
    }

    synchronized boolean lost(boolean itIs) {
        lost += itIs ? 1 : 0;
        return itIs;
    }

    synchronized ObjectNode json() {
        int duplicates = contents.values().stream().mapToInt(n -> n - 1).sum();
        return Json.object("sent", tried, "accepted", accepted, "lost", lost, "duplicates", duplicates);
    }

    synchronized void clear() {
        contents.clear();
        tried = 0;
        accepted = 0;
        lost = 0;
    }
}
