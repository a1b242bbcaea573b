package io.parley.engine;

import java.util.List;

/**
 * Asks and waits. The answer's choice key becomes the variable's value.
 *
 * @param choices 1 to 20
 * @param next    where answers lead that name no step of their own; null ends the run
 */
public record Ask(String key, Text question, String variable, List<Choice> choices, String next) implements Step {

    public Ask {
        choices = List.copyOf(choices);
    }
}
