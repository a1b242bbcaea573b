package io.parley.engine;

import java.util.List;

/** What a bot says. {@code {{variable}}} stands for what was answered or recommended, {@code {{variable|else}}} has a default. */
public record Message(Text text, List<Button> buttons) {

    public Message {
        buttons = List.copyOf(buttons);
    }
}
