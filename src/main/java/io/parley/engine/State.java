package io.parley.engine;

import java.util.Map;
import java.util.Set;

/**
 * Where a run stands. Immutable; {@link Engine#turn} makes the next one.
 *
 * @param language of this run
 * @param waiting  the key of the question that waits; null before the first turn and after the last
 * @param visits   steps entered so far, which also numbers them from 1
 * @param values   variable → choice key or product key
 * @param goals    those reached so far
 * @param finished whether the run has ended
 */
public record State(String language, String waiting, int visits, Map<String, String> values, Set<String> goals, boolean finished) {

    public State {
        values = Map.copyOf(values);
        goals = Set.copyOf(goals);
    }

    public static State fresh(String language) {
        return new State(language, null, 0, Map.of(), Set.of(), false);
    }

    boolean isFresh() {
        return visits == 0 && !finished;
    }
}
