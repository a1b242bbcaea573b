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

/** Where the time grows with the square of the flow these take more than a minute. */
class LargeFlowTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Test
    @DisplayName("E12 a question with a hundred and fifty thousand wrong answers is checked in no time: a problem is looked up among the others, not sought")
    void problems() {
        Text label = text("Label");
        Flow flow = flow(1, i -> new Ask("s0", label, "s0", IntStream.range(0, 150_000).mapToObj(c -> new Choice("c" + c, label, Text.NONE, "nowhere-" + c)).toList(), null));
        assertThat(assertTimeoutPreemptively(LONGEST, () -> Lint.of(flow, Capabilities.X_RICH))).hasSizeGreaterThan(150_000);
    }

    @Test
    @DisplayName("E6 E9 a loop of a hundred texts that name one answer two thousand times each, in a flow of fifty thousand steps: its words are sought once")
    void names() {
        var message = new Message(text("{{q}}".repeat(2_000)), List.of());
        Flow flow = flow(50_000, i -> new Say("s" + i, message, "s" + (i + 1) % 50_000));
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
