package io.parley.page;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** A sent form as a list shows it. @param typed label → what was typed @param converted whether it reached the goal first @param run whether it came from a conversation */
public record LeadRow(Instant at, Map<String, String> typed, boolean converted, boolean run) {

    String lines() {
        return typed.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("\n"));
    }
}
