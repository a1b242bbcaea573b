package io.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.kernel.UuidV7;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Redirects per second with the click durable, beside what the same server and the same database could do at most. */
@Tag("bench")
class RedirectBenchIT {

    private static final int SECONDS = 10;
    private static BenchNode node;
    private static TwoBrands brands;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Wrk.isInstalled(), "wrk is not installed, so no redirect is measured: apt-get install wrk, or brew install wrk");
        brands = TwoBrands.make();
        node = BenchNode.with(BareRedirect.class);
    }

    @AfterAll
    static void stop() throws Exception {
        if (node != null) {
            node.close();
        }
    }

    @Test
    @DisplayName("one hot link, 1,000 links and their two ceilings")
    void redirects() throws Exception {
        OpenLink hot = OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/");
        List<String> many = thousand();
        List<String> one = List.of("/l/" + hot.code());
        Until.holds("the node knows the links", () -> Wrk.run(node.address(), many, 1).other().isEmpty() && Wrk.run(node.address(), one, 1).other().isEmpty());
        Wrk.run(node.address(), one, SECONDS);
        Wrk.run(node.address(), List.of("/s/bare"), SECONDS);
        var rows = new ArrayList<String>();
        rows.add(Wrk.run(node.address(), List.of("/s/bare"), SECONDS).row("ceiling: a servlet that answers 302, behind the same filters"));
        long before = clicks(hot);
        var profile = Profile.start("redirects", node.pid(), Part.REDIRECT);
        Cpu begun = Cpu.now(node.pid());
        Wrk wrk = Wrk.run(node.address(), one, SECONDS);
        String cpu = Cpu.now(node.pid()).perThing(begun, wrk.requests());
        List<String> parts = profile.stop();
        long stored = clicks(hot) - before;
        assertThat(stored).as("each answered one is stored").isBetween(wrk.requests(), wrk.requests() + 32);
        rows.add(wrk.row("one hot link"));
        rows.add(Wrk.run(node.address(), many, SECONDS).row("1,000 links by turns"));
        rows.add(batches(32));
        rows.add(batches(1_000));
        Report.titled("redirects", "Redirects with the click durable before the answer")
                .saying("wrk -t1 -c32 for " + SECONDS + " s on the same two cores as the server and PostgreSQL, after warming up as long. Of the hot link "
                        + stored + " clicks were stored for " + wrk.requests() + " answers. PostgreSQL alone: the ledger's own statement from one "
                        + "connection, a commit each; with 32 callers no batch is larger than 32.")
                .table("| what | a second | median | 99 % | |", rows)
                .saying("Milliseconds of processor time a click on the hot link took; everything else is wrk, the kernel and the other node:")
                .table("| the node | PostgreSQL | everything else |", List.of("| " + cpu + " |"))
                .saying("Where the hot link's server spends its time (Java stacks sampled; waiting is not in it):")
                .table("| part | of the samples |", parts).write();
    }

    private static List<String> thousand() throws Exception {
        var codes = new ArrayList<String>();
        try (Sql app = Sql.as("app")) {
            for (int i = 0; i < 1_000; i++) {
                String code = String.format("b%06x", (System.nanoTime() ^ (long) i << 12) & 0xffffff);
                codes.addAll(app.column("insert into public_address (kind, code, brand_id, subject_id, target) values ('LINK', ?, ?, ?, ?) "
                        + "on conflict do nothing returning '/l/' || code", code, i % 2 == 0 ? brands.one() : brands.other(), UUID.randomUUID(),
                        "{\"campaign\":\"" + brands.campaignOfOne() + "\",\"to\":\"https://shop.example.com/" + i + "\"}"));
            }
        }
        return codes;
    }

    /** Rows a second of the ledger's own insert, as the writer sends it. */
    private static String batches(int size) throws Exception {
        try (Sql ingest = Sql.as("ingest"); var statement = ingest.connection().prepareStatement("insert into click (id, brand_id, at, link_id, campaign_id, "
                + "class, reason, agent) select id::uuid, ?, now(), ?, ?, 'HUMAN', 'browser', ? from unnest(?::text[]) t(id) on conflict do nothing")) {
            long rows = 0;
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            while (System.nanoTime() < end) {
                statement.setObject(1, brands.one());
                statement.setObject(2, brands.other());
                statement.setObject(3, brands.campaignOfOne());
                statement.setString(4, OpenLink.BROWSER);
                statement.setArray(5, ingest.connection().createArrayOf("text", IntStream.range(0, size)
                        .mapToObj(i -> UuidV7.of(Instant.now(), i, ThreadLocalRandom.current().nextLong()).toString()).toArray()));
                rows += statement.executeUpdate();
            }
            return String.format("| ceiling: PostgreSQL alone, %,d rows a commit | %,d | | | |", size, rows / SECONDS);
        }
    }

    private static long clicks(OpenLink link) throws Exception {
        return link.clicks("id").size();
    }
}
