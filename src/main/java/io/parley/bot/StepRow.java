package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Branch;
import io.parley.engine.Choice;
import io.parley.engine.Flow;
import io.parley.engine.Goal;
import io.parley.engine.Step;
import io.parley.engine.Text;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A step as the script shows it. @param kind as the messages name it @param next null where the run ends */
public record StepRow(String key, String kind, List<Line> lines, String next, boolean mayRise, boolean mayFall) {

    static StepRow of(Flow flow, Step step) {
        Stream<Line> words = StepTexts.of(step).entrySet().stream().filter(t -> !t.getKey().matches(".*-(target|description)") && !t.getValue().isEmpty())
                .map(t -> Line.of(t.getKey(), t.getValue(), flow.languages(), step));
        var outline = new Outline(flow);
        return new StepRow(step.key(), step.getClass().getSimpleName().toLowerCase(Locale.ROOT), Stream.concat(words, plain(step)).toList(), step.after(),
                outline.mayMove(step.key(), true), outline.mayMove(step.key(), false));
    }

    private static Stream<Line> plain(Step step) {
        return step instanceof Branch b ? b.cases().stream().map(c -> new Line("case", List.of(new Said("", c.variable() + ": "
                + String.join(", ", new TreeSet<>(c.values())))), c.next()))
                : step instanceof Goal g ? Stream.of(new Line("goal", List.of(new Said("", g.goal())), null)) : Stream.of();
    }

    /** @param leads the step an answer or a case leads to by itself; null for none */
    public record Line(String kind, List<Said> words, String leads) {

        /** Whether it is an answer, a product, a button or a case, and not what the step itself says. */
        public boolean isPart() {
            return List.of("choice", "product", "button", "case").contains(kind);
        }

        private static Line of(String name, Text text, List<String> languages, Step step) {
            String leads = step instanceof Ask ask ? ask.choices().stream().filter(c -> name.equals("choice-" + c.key() + "-label") && c.next() != null)
                    .map(Choice::next).findFirst().orElse(null) : null;
            return new Line(name.replaceFirst("-.*-.*", ""), languages.stream().map(l -> new Said(l, text.words().getOrDefault(l, ""))).toList(), leads);
        }
    }

    /** A text in one of the flow's languages; empty where it is still missing. */
    public record Said(String language, String text) {
    }
}
