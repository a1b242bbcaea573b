package io.parley.engine;

import java.util.List;

/** What came of a turn. */
public record Outcome(State state, List<Action> actions) {

    public Outcome {
        actions = List.copyOf(actions);
    }
}
