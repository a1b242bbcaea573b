package io.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Latencies at half of a measured rate, by requests at planned times; a latency counts from the planned time. */
final class HalfLoad {

    static final int CONNECTIONS = 64;
    static final String HEADING = "| latency in ms: median (min–max) | owed | goal | 50 % | 99 % | 99.9 % | planned, a second | answered, a second |";
    private static final String PLANNED = "open loop, planned";
    private static final String CORES = "open loop, cores";

    private HalfLoad() {
    }

    /** The hot link, and the bare servlet at the same rate: what the machine and the load cost by themselves. */
    static void measure(PublicHost host, Rounds into) throws Exception {
        double half = into.of(Rounds.at(PublicHost.HOT, 32)).last() / 2;
        into.add(PLANNED, half);
        var stored = StoredClicks.fromNow(host.brands());
        stored.await(measure(PublicHost.HOT, host.one(), half, into), 0);
        measure(PublicHost.BARE, host.bare(), half, into);
    }

    static List<String> rows(Rounds rounds) {
        return List.of(row(PublicHost.HOT, "99 %: 30", "99 %: 20", rounds), row(PublicHost.BARE, "", "", rounds));
    }

    /** Of the machine's cores, taken by the load itself. */
    static String cores(Rounds rounds) {
        return rounds.of(CORES).shown("%.2f");
    }

    /** @return the number of answers */
    private static int measure(String what, Asked asked, double perSecond, Rounds into) throws Exception {
        var plan = new OpenLoop.Plan(perSecond, (int) Math.ceil(perSecond * Scale.seconds()));
        OpenLoop open = OpenLoop.run(asked.node(), asked.raw(), CONNECTIONS, plan);
        assertThat(open.refused()).as("refused: " + what).isZero();
        into.add(answered(what), open.perSecond());
        for (double percent : new double[] {50, 99, 99.9}) {
            into.add(latency(what, percent), open.times().millisWithin(percent));
        }
        into.add(CORES, open.cores());
        return plan.requests();
    }

    private static String row(String what, String owed, String goal, Rounds rounds) {
        return "| " + String.join(" | ", what, owed, goal, rounds.of(latency(what, 50)).shown("%.1f"), rounds.of(latency(what, 99)).shown("%.1f"),
                rounds.of(latency(what, 99.9)).shown("%.1f"), rounds.of(PLANNED).shown("%,.0f"), rounds.of(answered(what)).shown("%,.0f")) + " |";
    }

    private static String latency(String what, double percent) {
        return "open loop, " + percent + " % of " + what;
    }

    private static String answered(String what) {
        return "open loop, answered: " + what;
    }
}
