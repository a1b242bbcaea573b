package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Branch;
import io.parley.engine.Button;
import io.parley.engine.Choice;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Goal;
import io.parley.engine.Product;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import io.parley.engine.Text;
import io.parley.shared.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the form of a step asks (rules BO7, BO8): its own words, then each of its parts, then what may be added. */
final class StepFields {

    static final int TEXT = 10_000;
    static final int LABEL = 36;
    static final int DESCRIPTION = 72;
    static final int BUTTONS = 3;

    private final Flow flow;
    private final Function<String, String> say;
    private final ButtonFields buttons;
    private final List<FieldGroup> groups = new ArrayList<>();

    private StepFields(Flow flow, List<LinkTargets.Target> links) {
        this.flow = flow;
        this.say = key -> flow.step(key).map(this::called).orElse(key);
        this.buttons = new ButtonFields(flow.languages(), links);
    }

    static List<FieldGroup> of(Flow flow, Step step, List<LinkTargets.Target> links) {
        var all = new StepFields(flow, links);
        all.step(step);
        return all.groups;
    }

    /** Every step, and what it means to choose none. */
    static List<Option> steps(Flow flow, String none) {
        var all = new StepFields(flow, List.of());
        return Stream.concat(Stream.of(Option.ofKey("", none)), flow.steps().stream().map(s -> Option.ofText(s.key(), all.called(s)))).toList();
    }

    static List<StepField> words(List<String> languages, String type, String name, String kind, int most, Text text) {
        return languages.stream().map(l -> StepField.words(type, name + "." + l, kind, l, most, text.words().getOrDefault(l, ""))).toList();
    }

    private void step(Step step) {
        if (step instanceof Say say) {
            own(step, words("area", "text", "text", TEXT, say.message().text()));
            buttons(say.message().buttons());
        } else if (step instanceof Ask ask) {
            own(step, words("area", "question", "question", TEXT, ask.question()));
            ask.choices().forEach(this::choice);
            add("choice", List.of(added("choice")));
        } else if (step instanceof Recommend recommend) {
            own(step, words("area", "text", "text", TEXT, recommend.message().text()));
            buttons(recommend.message().buttons());
            recommend.products().forEach(this::product);
            add("product", List.of(added("product")));
        } else if (step instanceof Branch branch) {
            own(step, List.of());
            IntStream.range(0, branch.cases().size()).forEach(i -> branch(i, branch.cases().get(i)));
            add("case", List.of(StepField.pick("new-case", "new.case", questions(), "")));
        } else {
            own(step, step instanceof Goal goal ? List.of(StepField.words("text", "goal", "goal", "", 40, goal.goal()))
                    : words("area", "farewell", "farewell", TEXT, ((End) step).farewell()));
        }
    }

    private void own(Step step, List<StepField> words) {
        var lines = new ArrayList<List<StepField>>();
        lines.add(words);
        if (!(step instanceof End)) {
            lines.add(List.of(StepField.pick("next", "next", steps(flow, "bot.next.end"), none(step.after()))));
        }
        groups.add(new FieldGroup("step", step.key(), lines, ""));
    }

    private void choice(Choice c) {
        String name = "choice-" + c.key();
        groups.add(new FieldGroup("choice", c.label().in(main()), List.of(words("text", name + "-label", "choice.label", LABEL, c.label()),
                words("text", name + "-description", "choice.description", DESCRIPTION, c.description()),
                List.of(StepField.pick(name + "-next", "choice.next", steps(flow, "bot.next.same"), none(c.next())))), "remove-" + name));
    }

    private void product(Product p) {
        String name = "product-" + p.key();
        var lines = new ArrayList<List<StepField>>();
        lines.add(words("text", name + "-name", "product.name", 80, p.name()));
        lines.add(words("area", name + "-description", "product.description", TEXT, p.description()));
        lines.add(asks().map(a -> StepField.checks(name + "-suits-" + a.variable(), "product.suits", a.question().in(main()), choices(a),
                List.copyOf(new TreeSet<>(p.suits().getOrDefault(a.variable(), Set.of()))))).toList());
        groups.add(new FieldGroup("product", p.name().in(main()), lines, "remove-" + name));
    }

    private void branch(int at, Branch.Case c) {
        String name = "case-" + at;
        List<StepField> values = asks().filter(a -> a.variable().equals(c.variable())).map(a -> StepField.checks(name + "-values", "case.values",
                a.question().in(main()), choices(a), List.copyOf(new TreeSet<>(c.values())))).toList();
        groups.add(new FieldGroup("case", String.valueOf(at + 1), List.of(values,
                List.of(StepField.pick(name + "-next", "case.next", steps(flow, "bot.next.end"), none(c.next())))), "remove-" + name));
    }

    private void buttons(List<Button> all) {
        all.forEach(b -> groups.add(buttons.of(b)));
        if (all.size() < BUTTONS) {
            add("button", List.of(added("button"), StepField.pick("new-button-kind", "new.button.kind", ButtonFields.KINDS, "WEBSITE")));
        }
    }

    private void add(String kind, List<StepField> fields) {
        groups.add(new FieldGroup("new." + kind, "", List.of(fields), "add-" + kind));
    }

    private StepField added(String kind) {
        return StepField.words("text", "new-" + kind, "new." + kind, main(), kind.equals("product") ? 80 : LABEL, "");
    }

    private List<StepField> words(String type, String name, String kind, int most, Text text) {
        return words(flow.languages(), type, name, kind, most, text);
    }

    private Stream<Ask> asks() {
        return flow.steps().stream().filter(Ask.class::isInstance).map(Ask.class::cast);
    }

    private List<Option> questions() {
        return Stream.concat(Stream.of(Option.ofKey("", "bot.case.none")), asks().map(a -> Option.ofText(a.variable(), say.apply(a.key())))).toList();
    }

    private List<Option> choices(Ask ask) {
        return ask.choices().stream().map(c -> Option.ofText(c.key(), c.label().in(main()))).toList();
    }

    private String called(Step step) {
        String words = StepTexts.of(step).values().stream().map(t -> t.in(main())).filter(w -> !w.isBlank()).findFirst().orElse("").replaceAll("\\s+", " ");
        return words.isEmpty() ? step.key() : step.key() + " · "
                + (words.codePointCount(0, words.length()) > 40 ? words.substring(0, words.offsetByCodePoints(0, 30)) + "…" : words);
    }

    private String main() {
        return flow.languages().get(0);
    }

    private static String none(String key) {
        return key == null ? "" : key;
    }
}
