package io.parley.analytics;

import io.parley.engine.Ask;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import java.util.List;

/** A step as a table names it: by its first words, else by its key. */
record StepName(String key, String words) {

    private static final int LONGEST = 60;

    static List<StepName> of(Flow flow, String language) {
        return flow.steps().stream().map(s -> new StepName(s.key(), name(s, language))).toList();
    }

    private static String name(Step step, String language) {
        String words = words(step, language).strip().lines().findFirst().orElse(step.key());
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String words(Step step, String language) {
        if (step instanceof Ask ask) {
            return ask.question().in(language);
        }
        if (step instanceof Say say) {
            return say.message().text().in(language);
        }
        if (step instanceof Recommend recommend) {
            return recommend.message().text().in(language);
        }
        return step instanceof End end ? end.farewell().in(language) : "";
    }
}
