package io.parley.bench;

import static io.parley.bench.PublicHost.BARE;
import static io.parley.bench.PublicHost.HOT;
import static io.parley.bench.Rounds.at;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same redirects with ten links stored and with five million: rates, memory, and how long a node needs to know them. */
@Tag("bench")
class GrowthBenchIT {

    private static final int CONNECTIONS = 32;
    private static final int FEW = 10;
    private static final int SOME = 10_000;
    /** Times as long as a measurement: what is measured first would else pass for slower than what is measured last. */
    private static final int WARM = 6;
    private static final String UNIFORM = "uniform";
    private static final String ALL = "uniform over all";
    private static PublicHost host;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Wrk.isInstalled(), "wrk is not installed, so no redirect is measured: apt-get install wrk, or brew install wrk");
        host = PublicHost.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (host != null) {
            host.close();
        }
    }

    @Test
    @DisplayName("from 10 links to 5,000,000")
    void growth() throws Exception {
        StoredLinks few = StoredLinks.make(host.brands(), FEW);
        host.awaitKnown(few);
        Asked ofFew = host.asked(few.paths(Draws.uniform(FEW)));
        warmUp();
        Rounds before = measure(Map.of(UNIFORM, ofFew));
        Held small = Held.by(host.node().pid());

        long begin = System.nanoTime();
        StoredLinks many = StoredLinks.make(host.brands(), Scale.links() - FEW);
        double stored = seconds(begin);
        begin = System.nanoTime();
        host.awaitKnown(many);
        double known = seconds(begin);
        Held large = Held.by(host.node().pid());
        var ofMany = new LinkedHashMap<String, Asked>();
        ofMany.put(UNIFORM, host.asked(many.paths(Draws.uniform(Math.min(SOME, many.number())))));
        ofMany.put(ALL, host.asked(many.paths(Draws.uniform(many.number()))));
        Rounds after = measure(ofMany);
        Held warm = Held.by(host.node().pid());

        String number = String.format(Locale.ROOT, "%,d", Scale.links());
        Report.titled("growth", "Redirects from 10 links to " + number)
                .saying("wrk -t1 -c" + CONNECTIONS + " for " + Scale.seconds() + " s, " + Scale.rounds() + " rounds after one to warm up, with " + FEW + " links stored and then with "
                        + number + ": one hot link, links drawn evenly (of the 10, then of " + String.format(Locale.ROOT, "%,d", SOME) + "), and links drawn evenly of all. "
                        + "Growth is the median share of the bare servlet with few links over the one with many, since the machine changes in between.")
                .table("| figure | owed | goal | growth | share with 10 | share with many | absolute with 10 | absolute with many |", List.of(
                        row(HOT, HOT, before, after), row(UNIFORM, UNIFORM, before, after), row(ALL, UNIFORM, before, after)))
                .saying(String.format(Locale.ROOT, "Stored by one statement in %.0f s. The node knew the last of them, in the order it reads them, %.1f s after the commit. "
                        + "Per link: what the node held more after it knew them, and after the load on them, divided by their number.", stored, known))
                .table("| memory of the node in MiB | heap alive | resident | without mapped files |", List.of(
                        small.row("10 links"), large.row(number + " links"), warm.row("after the load on them"),
                        large.perThing(small, many.number(), "bytes a link"), warm.perThing(small, many.number(), "bytes a link after the load"))).write();
    }

    private static void warmUp() throws Exception {
        var stored = StoredClicks.fromNow(host.brands());
        Wrk wrk = Wrk.run(host.one(), CONNECTIONS, WARM * Scale.seconds());
        stored.await(wrk.requests(), wrk.unanswered());
    }

    private static Rounds measure(Map<String, Asked> links) throws Exception {
        return Rounds.of(into -> {
            host.measure(BARE, host.bare(), CONNECTIONS, into);
            host.redirect(HOT, host.one(), CONNECTIONS, into);
            for (Map.Entry<String, Asked> one : links.entrySet()) {
                host.redirect(one.getKey(), one.getValue(), CONNECTIONS, into);
            }
        });
    }

    private static String row(String what, String whatBefore, Rounds before, Rounds after) {
        Series bare = before.of(at(BARE, CONNECTIONS));
        Series one = before.of(at(whatBefore, CONNECTIONS));
        Series other = after.of(at(what, CONNECTIONS));
        Series small = one.shareOf(bare);
        Series large = other.shareOf(after.of(at(BARE, CONNECTIONS)));
        return "| " + String.join(" | ", what, "1.3×", "1.1×", String.format(Locale.ROOT, "%.2f×", small.median() / large.median()), small.shown("%.2f"),
                large.shown("%.2f"), one.shown("%,.0f/s"), other.shown("%,.0f/s")) + " |";
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
