package io.parley.engine;

import java.util.List;

/** One message as it is said, in the run's language, its variables filled in. @param step the step that says it */
public record Said(String step, String text, List<Option> options, List<Out> buttons) {

    public Said {
        options = List.copyOf(options);
        buttons = List.copyOf(buttons);
    }

    /** A choice to offer. @param description may be empty */
    public record Option(String choice, String label, String description) {
    }

    /** A button to show. @param target see {@link Button} */
    public record Out(String key, Button.Kind kind, String label, String target) {
    }
}
