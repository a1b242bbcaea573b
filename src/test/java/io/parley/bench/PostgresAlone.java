package io.parley.bench;

import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.shared.kernel.UuidV7;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The ledger's own insert from one connection, a commit each: rows a second that PostgreSQL stores with nobody else at work. */
final class PostgresAlone {

    private static final String INSERT = "insert into click (id, brand_id, at, link_id, campaign_id, class, reason, agent) "
            + "select id::uuid, ?, now(), ?, ?, 'HUMAN', 'browser', ? from unnest(?::text[]) t(id) on conflict do nothing";
    private static final List<Integer> SIZES = List.of(32, 1_000);

    private PostgresAlone() {
    }

    static void measure(TwoBrands brands, Rounds into) throws Exception {
        for (int size : SIZES) {
            into.add(name(size), perSecond(brands, size));
        }
    }

    static List<String> rows(Rounds rounds) {
        return SIZES.stream().map(size -> "| " + name(size) + " | " + rounds.of(name(size)).shown("%,.0f") + " | |").toList();
    }

    private static String name(int size) {
        return String.format("PostgreSQL alone, %,d rows a commit", size);
    }

    private static double perSecond(TwoBrands brands, int size) throws Exception {
        UUID nobodys = UUID.randomUUID();
        try (Sql ingest = Sql.as("ingest"); var statement = ingest.connection().prepareStatement(INSERT)) {
            long rows = 0;
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < Scale.seconds() * 1_000_000_000L) {
                statement.setObject(1, brands.one());
                statement.setObject(2, nobodys);
                statement.setObject(3, brands.campaignOfOne());
                statement.setString(4, OpenLink.BROWSER);
                statement.setArray(5, ingest.connection().createArrayOf("text", IntStream.range(0, size).mapToObj(i -> id()).toArray()));
                rows += statement.executeUpdate();
            }
            return rows / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static String id() {
        var random = ThreadLocalRandom.current();
        return UuidV7.of(Instant.now(), random.nextLong(), random.nextLong()).toString();
    }
}
