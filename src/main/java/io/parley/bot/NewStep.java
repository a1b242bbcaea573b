package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Branch;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Goal;
import io.parley.engine.Message;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import io.parley.engine.Text;
import io.parley.shared.web.Form;
import io.parley.shared.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** What is asked about a step that does not exist yet. @param after the step it follows; empty: it comes first */
record NewStep(String kind, String name, String after) {

    static final List<Option> KINDS = Stream.of("say", "ask", "recommend", "branch", "goal", "end").map(k -> Option.ofKey(k, "bot.step." + k)).toList();

    static NewStep of(Form form, Flow flow) {
        var step = new NewStep(form.value("kind"), form.value("name"), form.value("after"));
        if (KINDS.stream().noneMatch(k -> k.value().equals(step.kind))) {
            form.problem("kind", "bot.option.unknown");
        }
        if (places(flow).stream().noneMatch(p -> p.value().equals(step.after))) {
            form.problem("after", "bot.option.unknown");
        }
        if (step.name.length() > 80) {
            form.problem("name", "bot.text.long", 80);
        }
        return step;
    }

    /** Nothing follows an end. */
    static List<Option> places(Flow flow) {
        return StepFields.steps(flow, "bot.after.none").stream().filter(o -> flow.step(o.value()).filter(End.class::isInstance).isEmpty()).toList();
    }

    /** Where a new one most likely goes. */
    static String last(Flow flow) {
        return places(flow).stream().reduce((a, b) -> b).map(Option::value).orElse("");
    }

    String key(Flow flow) {
        return Keys.of(name, kind, flow.steps().stream().map(Step::key).toList());
    }

    /** Still without words: the problems of the draft say what it wants. */
    Flow into(Flow flow) {
        return flow.step(after).isEmpty() && !after.isEmpty() ? flow : new Outline(flow).add(step(key(flow)), after);
    }

    private Step step(String key) {
        var nothing = new Message(Text.NONE, List.of());
        return switch (kind) {
            case "ask" -> new Ask(key, Text.NONE, key, List.of(), null);
            case "recommend" -> new Recommend(key, key, List.of(), nothing, null);
            case "branch" -> new Branch(key, List.of(), null);
            case "goal" -> new Goal(key, key, null);
            case "end" -> new End(key, Text.NONE);
            default -> new Say(key, nothing, null);
        };
    }
}
