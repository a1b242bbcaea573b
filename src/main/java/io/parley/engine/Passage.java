package io.parley.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One turn under way: walks from step to step and notes what it did. */
final class Passage {

    static final int MOST_STEPS = 100;

    private final Flow flow;
    private final String language;
    private final Map<String, String> values;
    private final Set<String> goals;
    private final List<Action> actions = new ArrayList<>();
    private final Joined joined = new Joined(said -> actions.add(new Action.Says(said)));
    private final Words words;
    private String waiting;
    private int visits;
    private boolean finished;

    Passage(Flow flow, State state) {
        this.flow = flow;
        this.language = state.language();
        this.values = new HashMap<>(state.values());
        this.goals = new LinkedHashSet<>(state.goals());
        this.waiting = state.waiting();
        this.visits = state.visits();
        this.words = new Words(flow, language, values);
    }

    Flow flow() {
        return flow;
    }

    boolean finished() {
        return finished;
    }

    Optional<Ask> waiting() {
        return Optional.ofNullable(waiting).flatMap(flow::step).filter(Ask.class::isInstance).map(Ask.class::cast);
    }

    Outcome outcome() {
        return new Outcome(new State(language, finished ? null : waiting, visits, values, goals, finished), actions);
    }

    List<Said> said() {
        return actions.stream().filter(Action.Says.class::isInstance).map(a -> ((Action.Says) a).said()).toList();
    }

    /** Walks from this step to the next question or the end. */
    void enter(String key) {
        String at = key;
        for (int steps = 0; at != null && steps < MOST_STEPS; steps++) {
            Optional<Step> step = flow.step(at);
            if (step.isEmpty()) {
                break;
            }
            visit(step.get());
            if (step.get() instanceof Ask) {
                joined.end();
                return;
            }
            actions.add(new Action.Passed(at, visits));
            at = next(step.get());
        }
        joined.end();
        finish();
    }

    /** The same, while somebody else (a welcome message) has said the words. */
    void enterSilently() {
        enter(flow.start());
        actions.removeIf(Action.Says.class::isInstance);
    }

    void answer(Ask ask, Choice choice) {
        actions.add(new Action.Answered(ask.key(), visits, choice.key()));
        values.put(ask.variable(), choice.key());
        waiting = null;
        enter(choice.next() == null ? ask.next() : choice.next());
    }

    void askAgain(Ask ask, Text before) {
        joined.say(ask.key(), words.in(before));
        ask(ask);
        joined.end();
    }

    void finish() {
        finished = true;
        waiting = null;
        actions.add(new Action.Finished());
    }

    private void visit(Step step) {
        actions.add(new Action.Visited(step.key(), ++visits));
        if (step instanceof Ask ask) {
            waiting = ask.key();
            ask(ask);
        } else if (step instanceof Say say) {
            say(say.key(), say.message());
        } else if (step instanceof Recommend recommend) {
            Recommending.best(recommend, values).ifPresent(p -> values.put(recommend.variable(), p.key()));
            say(recommend.key(), recommend.message());
        } else if (step instanceof Goal goal && goals.add(goal.goal())) {
            actions.add(new Action.Reached(goal.goal()));
        } else if (step instanceof End end) {
            joined.say(end.key(), words.in(end.farewell()));
        }
    }

    private String next(Step step) {
        return step instanceof Branch branch ? branch.next(values) : step.after();
    }

    private void ask(Ask ask) {
        joined.ask(ask.key(), words.in(ask.question()), ask.choices().stream()
                .map(c -> new Said.Option(c.key(), words.in(c.label()), words.in(c.description()))).toList());
    }

    private void say(String step, Message message) {
        joined.say(step, words.in(message.text()));
        joined.offer(step, message.buttons().stream().map(b -> new Said.Out(b.key(), b.kind(), words.in(b.label()), words.in(b.target()))).toList());
    }
}
