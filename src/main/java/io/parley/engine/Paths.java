package io.parley.engine;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where steps lead, and which variables they set and name. */
final class Paths {

    private Paths() {
    }

    /** Every step this one may lead to; null where the run may end. */
    static Stream<String> from(Step step) {
        if (step instanceof Ask ask) {
            Stream<String> own = ask.choices().stream().map(c -> c.next() == null ? ask.next() : c.next());
            return ask.choices().isEmpty() ? Stream.of(new String[] {ask.next()}) : own;
        }
        return step instanceof Branch branch ? Stream.concat(branch.cases().stream().map(Branch.Case::next), Stream.of(new String[] {branch.otherwise()}))
                : Stream.of(new String[] {step.after()});
    }

    static Set<String> reached(Flow flow) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(flow.start()));
        while (!open.isEmpty()) {
            String key = open.pop();
            flow.step(key).filter(s -> reached.add(key)).ifPresent(s -> from(s).filter(Objects::nonNull).forEach(open::push));
        }
        return reached;
    }

    static boolean ends(Flow flow, Set<String> reached) {
        return flow.steps().stream().filter(s -> reached.contains(s.key())).anyMatch(s -> s instanceof End || from(s).anyMatch(Objects::isNull));
    }

    static Set<String> variables(Flow flow) {
        return flow.steps().stream().map(s -> s instanceof Ask a ? a.variable() : s instanceof Recommend r ? r.variable() : "")
                .filter(v -> !v.isEmpty()).collect(Collectors.toSet());
    }

    /** The variables a step's texts and cases name. */
    static Stream<String> named(Step step) {
        return step instanceof Branch branch ? branch.cases().stream().map(Branch.Case::variable)
                : texts(step).flatMap(t -> Words.named(t).stream());
    }

    private static Stream<Text> texts(Step step) {
        if (step instanceof Ask ask) {
            return Stream.concat(Stream.of(ask.question()), ask.choices().stream().map(Choice::label));
        }
        return step instanceof Say say ? texts(say.message()) : step instanceof Recommend recommend ? texts(recommend.message())
                : step instanceof End end ? Stream.of(end.farewell()) : Stream.empty();
    }

    private static Stream<Text> texts(Message message) {
        return Stream.concat(Stream.of(message.text()), message.buttons().stream().flatMap(b -> Stream.of(b.label(), b.target())));
    }
}
