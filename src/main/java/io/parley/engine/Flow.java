package io.parley.engine;

import java.util.List;
import java.util.Optional;

/**
 * A conversation as its author wrote it.
 *
 * @param languages the languages it is written in, the main one first
 * @param start     key of the first step
 */
public record Flow(List<String> languages, String start, List<Step> steps, Phrases phrases) {

    public Flow {
        languages = List.copyOf(languages);
        steps = List.copyOf(steps);
    }

    public Optional<Step> step(String key) {
        return steps.stream().filter(s -> s.key().equals(key)).findFirst();
    }
}
