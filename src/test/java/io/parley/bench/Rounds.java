package io.parley.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that was measured, round after round. */
final class Rounds {

    /** Of the tables that {@link #row} writes lines of. */
    static final String HEADING = "| figure | owed | goal | share: median (min–max) | absolute, a second | ceiling, a second |";
    private static final String RATE = "%,.0f";
    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    interface Round {
        void measure(Rounds into) throws Exception;
    }

    /** One round to warm up, of which nothing is kept, then as many as {@link Scale} says. */
    static Rounds of(Round round) throws Exception {
        round.measure(new Rounds());
        var rounds = new Rounds();
        for (int i = 0; i < Scale.rounds(); i++) {
            round.measure(rounds);
        }
        return rounds;
    }

    void add(String what, double value) {
        values.computeIfAbsent(what, w -> new ArrayList<>()).add(value);
    }

    Series of(String what) {
        return new Series(values.get(what));
    }

    /** The name of a rate over so many connections. */
    static String at(String what, int connections) {
        return what + ", -c" + connections;
    }

    /** A rate as a share of another one over as many connections. */
    String row(String what, String ceiling, int connections, String owed, String goal) {
        Series rate = of(at(what, connections));
        Series most = of(at(ceiling, connections));
        return "| " + String.join(" | ", at(what, connections) + ": share of " + ceiling, owed, goal, rate.shareOf(most).shown("%.2f"), rate.shown(RATE),
                most.shown(RATE)) + " |";
    }
}
