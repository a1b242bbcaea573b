package io.parley.engine;

import java.util.List;

/** A message as a channel is asked to show it. */
public record Outgoing(String text, List<QuickReply> quickReplies, List<LinkButton> buttons) {

    public Outgoing {
        quickReplies = List.copyOf(quickReplies);
        buttons = List.copyOf(buttons);
    }

    public static Outgoing text(String text) {
        return new Outgoing(text, List.of(), List.of());
    }
}
