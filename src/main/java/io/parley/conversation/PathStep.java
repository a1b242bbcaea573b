package io.parley.conversation;

import io.parley.bot.StepName;
import io.parley.engine.Ask;
import io.parley.engine.Flow;
import io.parley.engine.Goal;
import java.util.Optional;

/**
 * A step the newest run entered.
 *
 * @param words   its first words, in the run's language
 * @param goal    whether it says no words, but that a goal was reached
 * @param outcome ANSWERED, PASSED, LEFT, UNDELIVERABLE, HANDED_OVER; null while it waits
 * @param answer  the chosen answer's label; null without
 */
public record PathStep(String words, boolean goal, String outcome, String answer) {

    static PathStep of(Flow flow, String language, String key, String outcome, String choice) {
        var step = flow.step(key);
        return new PathStep(step.map(s -> StepName.of(s, language).words()).orElse(key), step.filter(Goal.class::isInstance).isPresent(), outcome,
                step.filter(Ask.class::isInstance).map(Ask.class::cast).flatMap(a -> label(a, language, choice)).orElse(choice));
    }

    private static Optional<String> label(Ask ask, String language, String choice) {
        return ask.choices().stream().filter(c -> c.key().equals(choice)).map(c -> c.label().in(language)).findFirst();
    }
}
