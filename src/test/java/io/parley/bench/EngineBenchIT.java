package io.parley.bench;

import io.parley.bot.FlowJson;
import io.parley.engine.Engine;
import io.parley.engine.Event;
import io.parley.engine.Flow;
import io.parley.engine.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many turns of the cocktail conversation the engine alone takes a second, on one core. */
@Tag("bench")
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBenchIT {

    private static final List<Event> TALK = List.of(new Event.Arrived(), new Event.Wrote("1"), new Event.Wrote("what?"), new Event.Wrote("2"), new Event.Wrote("1"));
    private Flow flow;
    private String json;

    @Setup
    public void read() throws IOException {
        json = Files.readString(Path.of("src/dev/resources/agave-norte-flow.json"));
        flow = FlowJson.read(json);
    }

    @Benchmark
    @OperationsPerInvocation(5)
    public State turns() {
        State state = State.fresh("en");
        for (Event event : TALK) {
            state = Engine.turn(flow, state, event).state();
        }
        if (!state.finished()) {
            throw new IllegalStateException("the conversation did not end: " + state);
        }
        return state;
    }

    @Benchmark
    public Flow readings() {
        return FlowJson.read(json);
    }

    @Test
    void prints_the_figures() throws RunnerException, IOException {
        var results = new Runner(new OptionsBuilder().include(EngineBenchIT.class.getName()).build()).run();
        Stream<String> rows = results.stream().map(r -> r.getPrimaryResult()).map(r -> String.format(Locale.ROOT, "| %s | %,.0f | ± %,.0f |", r.getLabel(),
                r.getScore(), r.getScoreError()));
        Report.titled("engine", "The engine alone").saying("The cocktail conversation of five turns, one of them not understood, and the reading of its flow; one thread, "
                + "five measurements of a second after three to warm up.").table("| what | a second | error, 99.9 % |", rows.toList()).write();
    }
}
