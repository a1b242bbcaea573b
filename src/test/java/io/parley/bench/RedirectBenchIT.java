package io.parley.bench;

import static io.parley.bench.PublicHost.BARE;
import static io.parley.bench.PublicHost.COMMIT;
import static io.parley.bench.PublicHost.HOT;
import static io.parley.bench.PublicHost.slow;
import static io.parley.bench.Rounds.at;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parley.fixtures.Portal;
import io.parley.fixtures.Running;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Redirects per second with the click durable, and static files, beside what the same server could do at most. */
@Tag("bench")
class RedirectBenchIT {

    private static final int[] CONNECTIONS = {32, 256};
    private static final int LINKS = 10_000;
    /** Times as long as a measurement, for enough samples. */
    private static final int PROFILE = 3;
    private static final String UNIFORM = "10,000 links, uniform";
    private static final String ZIPF = "10,000 links, Zipf";
    private static final String STATIC = "static file";
    private static PublicHost host;
    private static Asked uniform;
    private static Asked zipf;
    private static Asked sheet;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Wrk.isInstalled(), "wrk is not installed, so no redirect is measured: apt-get install wrk, or brew install wrk");
        host = PublicHost.start();
        StoredLinks links = StoredLinks.make(host.brands(), LINKS);
        host.awaitKnown(links);
        uniform = host.asked(links.paths(Draws.uniform(LINKS)));
        zipf = host.asked(links.paths(Draws.zipf(LINKS)));
        sheet = host.asked(sheet()).accepting("br");
    }

    @AfterAll
    static void stop() throws Exception {
        if (host != null) {
            host.close();
        }
    }

    @Test
    @DisplayName("one hot link, 10,000 links, a static file and their ceilings")
    void redirects() throws Exception {
        Rounds rounds = Rounds.of(RedirectBenchIT::measure);
        var profile = Profile.start("redirects", host.node().pid(), Part.REDIRECT);
        var stored = StoredClicks.fromNow(host.brands());
        Cpu begun = Cpu.now(host.node().pid());
        Wrk profiled = Wrk.run(host.one(), 32, PROFILE * Scale.seconds());
        String cpu = Cpu.now(host.node().pid()).perThing(begun, profiled.requests());
        List<String> parts = profile.stop();
        stored.await(profiled.requests(), profiled.unanswered());
        Report.titled("redirects", "Redirects with the click durable before the answer, and static files")
                .saying("wrk -t1 for " + Scale.seconds() + " s on the same cores as the server and PostgreSQL. All figures in turn make a round; after one round to "
                        + "warm up, " + Scale.rounds() + " rounds, of which this is the median with the least and the most. Shares are taken within each round. "
                        + "Every answered click was found stored once.")
                .table(Rounds.HEADING, shares(rounds))
                .saying("At half of the round's rate of the hot link with -c32, requests at planned times over " + HalfLoad.CONNECTIONS + " connections; a latency counts from "
                        + "the planned time. The load itself took " + HalfLoad.cores(rounds) + " of a core. The bare servlet at the same rate shows what the machine and the load "
                        + "cost by themselves.")
                .table(HalfLoad.HEADING, HalfLoad.rows(rounds))
                .saying("All rates, and the latencies of wrk's closed loop, which grow with the number of connections:")
                .table("| what | a second | 99 % in ms |", rates(rounds))
                .saying("Seconds from the end of a load until the database had its last click: " + rounds.of(PublicHost.BEHIND).shown("%.1f") + ". Static file: " + sheetSize())
                .saying("Milliseconds of processor time a click on the hot link took with -c32, while profiled; everything else is wrk, the kernel and the other node:")
                .table("| the node | PostgreSQL | everything else |", List.of("| " + cpu + " |"))
                .saying("Where the hot link's server spends its time with -c32 (Java stacks sampled; waiting is not in it):")
                .table("| part | of the samples |", parts)
                .table("| method on top | of the samples |", profile.frames(25))
                .saying(String.format(Locale.ROOT, "It allocated some %,d bytes a click:", profile.allocated() / profiled.requests()))
                .table("| class of objects | of the bytes allocated |", profile.allocations(15)).write();
    }

    private static void measure(Rounds into) throws Exception {
        for (int connections : CONNECTIONS) {
            host.measure(BARE, host.bare(), connections, into);
            host.measure(COMMIT, host.commit(), connections, into);
            host.redirect(HOT, host.one(), connections, into);
            host.redirect(UNIFORM, uniform, connections, into);
            host.redirect(ZIPF, zipf, connections, into);
            host.measure(STATIC, sheet, connections, into);
        }
        HalfLoad.measure(host, into);
        PostgresAlone.measure(host.brands(), into);
    }

    private static List<String> shares(Rounds rounds) {
        var rows = new ArrayList<String>();
        for (String ceiling : List.of(BARE, COMMIT)) {
            for (int c : CONNECTIONS) {
                for (String what : List.of(HOT, UNIFORM, ZIPF)) {
                    rows.add(rounds.row(what, ceiling, c, ceiling.equals(BARE) ? "0.33" : "0.6", ceiling.equals(BARE) ? "0.5" : "0.8"));
                }
            }
        }
        for (int c : CONNECTIONS) {
            rows.add(rounds.row(STATIC, BARE, c, "0.4", "0.6"));
        }
        return rows;
    }

    private static List<String> rates(Rounds rounds) {
        var rows = new ArrayList<String>();
        for (int c : CONNECTIONS) {
            for (String what : List.of(BARE, COMMIT, HOT, UNIFORM, ZIPF, STATIC)) {
                rows.add("| " + String.join(" | ", at(what, c), rounds.of(at(what, c)).shown("%,.0f"), rounds.of(slow(what, c)).shown("%.1f")) + " |");
            }
        }
        rows.addAll(PostgresAlone.rows(rounds));
        return rows;
    }

    /** The style sheet as the pages link it. */
    private static String sheet() throws Exception {
        String address = new Portal(Running.open()).get("/l/nothing").page().selectFirst("link[rel=stylesheet]").absUrl("href");
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String sheetSize() throws Exception {
        HttpResponse<byte[]> answer = sheet.once().get(0);
        return String.format(Locale.ROOT, "%s, %,d bytes, encoding %s.", sheet.paths().get(0), answer.body().length, answer.headers().firstValue("Content-Encoding").orElse("none"));
    }
}
