package io.parley.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes few messages of many texts: they are joined until buttons or a question end the message (rule E7). */
final class Joined {

    /** Longer than this together, texts stay messages of their own. */
    private static final int MOST = 9_000;

    private final Consumer<Said> say;
    private final StringBuilder text = new StringBuilder();
    private String step;

    Joined(Consumer<Said> say) {
        this.say = say;
    }

    void say(String step, String words) {
        if (words.isBlank()) {
            return;
        }
        if (text.length() + words.length() > MOST) {
            end();
        }
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
        this.step = step;
    }

    void offer(String step, List<Said.Out> buttons) {
        if (!buttons.isEmpty()) {
            this.step = step;
            end(List.of(), buttons);
        }
    }

    void ask(String step, String question, List<Said.Option> options) {
        say(step, question);
        this.step = step;
        end(options, List.of());
    }

    void end() {
        if (!text.isEmpty()) {
            end(List.of(), List.of());
        }
    }

    private void end(List<Said.Option> options, List<Said.Out> buttons) {
        say.accept(new Said(step, text.toString(), options, buttons));
        text.setLength(0);
    }

    /** Several messages as one: the texts below each other, the last one's options, everybody's buttons. */
    static Said all(List<Said> parts) {
        var texts = new ArrayList<String>();
        var buttons = new ArrayList<Said.Out>();
        parts.forEach(p -> {
            texts.add(p.text());
            buttons.addAll(p.buttons());
        });
        Said last = parts.isEmpty() ? new Said("", "", List.of(), List.of()) : parts.get(parts.size() - 1);
        return new Said(last.step(), String.join("\n\n", texts), last.options(), buttons);
    }
}
