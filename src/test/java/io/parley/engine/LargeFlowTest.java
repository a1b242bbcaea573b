package io.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is linear here was square once, and then these take a minute. */
class LargeFlowTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Test
    @DisplayName("E12 three thousand steps with twenty wrong answers each are checked in no time: each problem is looked up, not sought")
    void problems() {
        Flow flow = flow(3_000, i -> new Ask("s" + i, text("?"), "s" + i,
                IntStream.range(0, 20).mapToObj(c -> new Choice("c" + c, text("Label " + c), Text.NONE, "nowhere-" + c)).toList(), null));
        assertThat(assertTimeoutPreemptively(LONGEST, () -> Lint.of(flow, Capabilities.X_RICH))).hasSizeGreaterThan(60_000);
    }

    @Test
    @DisplayName("E6 E9 a loop of a hundred texts that name one answer two thousand times each, in a flow of twenty thousand steps: the answer's words are sought once")
    void names() {
        Flow flow = flow(20_000, i -> new Say("s" + i, new Message(text("{{q}}".repeat(2_000)), List.of()), "s" + (i + 1) % 20_000));
        var state = new State("en", null, 0, Map.of("q", "yes"), Set.of(), false);
        Outcome outcome = assertTimeoutPreemptively(LONGEST, () -> Engine.turn(flow, state, new Event.Arrived()));
        assertThat(outcome.state().finished()).isTrue();
        assertThat(outcome.actions().stream().filter(Action.Visited.class::isInstance)).hasSize(Passage.MOST_STEPS);
    }

    private static Flow flow(int steps, IntFunction<Step> step) {
        return new Flow(List.of("en"), "s0", IntStream.range(0, steps).mapToObj(step).toList(), new Phrases(text("?"), text("old")));
    }

    private static Text text(String words) {
        return new Text(Map.of("en", words));
    }
}
