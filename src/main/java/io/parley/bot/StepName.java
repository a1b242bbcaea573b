package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Goal;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import java.util.List;

/** A step as others name it: by its first words, up to where an answer is woven in, else by its key. */
public record StepName(String key, String words) {

    private static final int LONGEST = 60;

    public static List<StepName> of(Flow flow, String language) {
        return flow.steps().stream().map(s -> of(s, language)).toList();
    }

    public static StepName of(Step step, String language) {
        String line = words(step, language).strip().lines().findFirst().orElse("");
        int woven = line.indexOf("{{");
        String words = woven > 0 ? line.substring(0, woven).strip() + " …" : line;
        return new StepName(step.key(), words.isEmpty() ? step.key() : words.length() <= LONGEST ? words : cut(words));
    }

    /** At the end of a word, where one ends near enough. */
    private static String cut(String words) {
        String some = words.substring(0, LONGEST);
        int end = some.lastIndexOf(' ');
        return (end > LONGEST / 2 ? some.substring(0, end) : some).replaceAll("[\\s.,:;!?]+$", "") + "…";
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
        return step instanceof End end ? end.farewell().in(language) : step instanceof Goal goal ? goal.goal() : "";
    }
}
