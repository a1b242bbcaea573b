package io.parley.bot;

import io.parley.engine.Ask;
import io.parley.engine.Branch;
import io.parley.engine.Choice;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Goal;
import io.parley.engine.Recommend;
import io.parley.engine.Say;
import io.parley.engine.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** The order of a flow's steps: what is added, removed or moved stays connected with what was around it (rule BO9). */
record Outline(Flow flow) {

    /** @param after the step it follows; empty: it comes first */
    Flow add(Step step, String after) {
        var steps = new ArrayList<>(flow.steps());
        if (after.isEmpty()) {
            steps.add(0, next(step, flow.start()));
            return with(step.key(), steps);
        }
        Step before = flow.step(after).orElseThrow();
        int at = steps.indexOf(before);
        steps.set(at, next(before, step.key()));
        steps.add(at + 1, next(step, before.after()));
        return with(flow.start(), steps);
    }

    /** What led to it leads to what came after it. */
    Flow without(String key) {
        String after = flow.step(key).map(Step::after).filter(a -> !a.equals(key)).orElse(null);
        UnaryOperator<String> past = way -> key.equals(way) ? after : way;
        return with(past.apply(flow.start()), flow.steps().stream().filter(s -> !s.key().equals(key)).map(s -> led(s, past)).toList());
    }

    boolean mayMove(String key, boolean up) {
        int at = at(key);
        int to = up ? at - 1 : at + 1;
        return to >= 0 && to < flow.steps().size() && !(flow.steps().get(Math.max(at, to)) instanceof End);
    }

    /** Changes places with its neighbour, in the script and, where one leads to the other, in the conversation. */
    Flow moved(String key, boolean up) {
        if (!mayMove(key, up)) {
            return flow;
        }
        int first = up ? at(key) - 1 : at(key);
        Step a = flow.steps().get(first);
        Step b = flow.steps().get(first + 1);
        var steps = new ArrayList<>(flow.steps());
        Collections.swap(steps, first, first + 1);
        return b.key().equals(a.after()) && !a.key().equals(b.after()) ? swapped(a, b, steps) : with(flow.start(), steps);
    }

    private Flow swapped(Step a, Step b, List<Step> steps) {
        String rest = b.after();
        UnaryOperator<String> others = way -> a.key().equals(way) ? b.key() : way;
        return with(others.apply(flow.start()), steps.stream().map(s -> s == a ? led(a, way -> b.key().equals(way) ? rest : way)
                : s == b ? next(b, a.key()) : led(s, others)).toList());
    }

    private int at(String key) {
        return flow.steps().indexOf(flow.step(key).orElseThrow());
    }

    private Flow with(String start, List<Step> steps) {
        return new Flow(flow.languages(), start, steps, flow.phrases());
    }

    private static Step next(Step step, String next) {
        return step instanceof Say s ? new Say(s.key(), s.message(), next) : step instanceof Ask a ? new Ask(a.key(), a.question(), a.variable(), a.choices(), next)
                : step instanceof Branch b ? new Branch(b.key(), b.cases(), next)
                : step instanceof Recommend r ? new Recommend(r.key(), r.variable(), r.products(), r.message(), next)
                : step instanceof Goal g ? new Goal(g.key(), g.goal(), next) : step;
    }

    private static Step led(Step step, UnaryOperator<String> way) {
        Step parts = step instanceof Ask a ? new Ask(a.key(), a.question(), a.variable(), a.choices().stream()
                .map(c -> new Choice(c.key(), c.label(), c.description(), way.apply(c.next()))).toList(), a.next())
                : step instanceof Branch b ? new Branch(b.key(), b.cases().stream().map(c -> new Branch.Case(c.variable(), c.values(), way.apply(c.next()))).toList(),
                b.otherwise()) : step;
        return next(parts, way.apply(step.after()));
    }
}
