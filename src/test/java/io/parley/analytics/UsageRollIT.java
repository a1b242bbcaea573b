package io.parley.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Rolled;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Usage against a count of the ledgers that has nothing in common with the roller's. */
class UsageRollIT {

    private static final String USED = "select concat_ws(' ', sum(conversations), sum(messages_in), sum(messages_out), sum(clicks), sum(all_clicks)) from usage_day where brand_id = ?";
    private static final String LEDGERS = """
            select concat_ws(' ', (select count(*) from run where brand_id = b and mode = 'LIVE'), (select count(*) from message where brand_id = b and author = 'CONTACT'),
              (select count(*) from outbox where brand_id = b and mode = 'LIVE' and done_at is not null),
              (select count(*) from click where brand_id = b and class = 'HUMAN'), (select count(*) from click where brand_id = b and class <> 'REHEARSAL'))
            from (values (?::uuid)) v (b)""";
    private Ledgers one;
    private Ledgers other;

    @BeforeEach
    void two_brands() throws SQLException {
        TwoBrands brands = TwoBrands.make();
        one = Ledgers.of(brands.one(), brands.campaignOfOne());
        other = Ledgers.of(brands.other(), brands.campaignOfOther());
    }

    @Test
    @DisplayName("AN12, US1: two brands, eight writers at once, transactions left open across rolls: usage is the ledgers' own count, by day and month")
    void usage_is_exact() throws Exception {
        var people = Executors.newFixedThreadPool(8);
        var work = new ArrayList<Future<?>>();
        try (Sql open = Sql.as("app").inBrand(one.brand)) {
            one.heard(open, Instant.now());
            for (int i = 0; i < 8; i++) {
                int seed = i;
                work.add(people.submit(() -> some(seed % 2 == 0 ? one : other, new Random(seed))));
            }
            for (Future<?> each : work) {
                each.get();
            }
            nothing_differs();
            open.connection().commit();
        } finally {
            people.shutdownNow();
        }
        Rolled.upToNow();
        for (Ledgers each : new Ledgers[] {one, other}) {
            assertThat(count(USED, each.brand)).isEqualTo(count(LEDGERS, each.brand));
            assertThat(count(USED.replace("usage_day", "usage_month"), each.brand)).isEqualTo(count(USED, each.brand));
        }
        nothing_differs();
    }

    @Test
    @DisplayName("US2: a price that changes in mid-month holds for what comes after it, and what was counted stays as it was")
    void prices_change() throws Exception {
        one.inBrand(app -> one.heard(app, Instant.now()));
        Rolled.upToNow();
        assertThat(micros()).isEqualTo(10_000);
        try {
            price("777");
            long before = micros();
            Until.holds("the new price holds", () -> {
                long was = micros();
                one.inBrand(app -> one.heard(app, Instant.now()));
                Rolled.upToNow();
                return micros() - was == 777;
            });
            assertThat((micros() - before) % 10_000).as("whole old prices and one new").isEqualTo(777);
        } finally {
            price(null);
        }
    }

    @Test
    @DisplayName("AN12: what is forgotten stays counted, and the recount knows it; a figure that is too small is found, and one too large")
    void usage_outlives_its_ledgers() throws Exception {
        some(one, new Random(5));
        Rolled.upToNow();
        String before = count(USED, one.brand);
        try (Sql eraser = Sql.asSuperuser()) {
            eraser.run("delete from message where brand_id = ?", one.brand);
        }
        Rolled.upToNow();
        assertThat(count(USED, one.brand)).isEqualTo(before);
        nothing_differs();
        for (String wrong : new String[] {"messages_out = messages_out - 1", "clicks = clicks + 1"}) {
            try (Sql roller = Sql.as("roller")) {
                roller.connection().setAutoCommit(false);
                roller.run("update usage_day set " + wrong + " where brand_id = ? and (clicks, messages_out) = (select clicks, messages_out from usage_day "
                        + "where brand_id = ? and messages_out > 0 limit 1)", one.brand, one.brand);
                assertThat(new Recount(roller.connection()).compare().sample()).contains("usage " + one.brand);
            }
        }
    }

    private Void some(Ledgers ledgers, Random random) throws SQLException {
        for (int i = 0; i < 25; i++) {
            Instant at = Instant.now().minus(Duration.ofHours(random.nextInt(72)));
            String mode = random.nextInt(8) == 0 ? "REHEARSAL" : "LIVE";
            UUID[] send = new UUID[1];
            ledgers.inBrand(app -> {
                send[0] = ledgers.send(app, ledgers.run(app, null, 0, at, mode), mode);
                app.run("update outbox set state = 'READY' where id = ?", send[0]);
                ledgers.heard(app, at);
            });
            if (i % 3 > 0) {
                ledgers.taken(send[0], at.plusSeconds(2));
            }
            try (Sql ingest = Sql.as("ingest")) {
                ledgers.click(ingest, UUID.randomUUID(), UUID.randomUUID(), null, random.nextBoolean() ? "HUMAN" : random.nextBoolean() ? "X_FETCH" : "REHEARSAL", at);
            }
        }
        return null;
    }

    private static void price(String value) throws SQLException {
        try (Sql app = Sql.as("app")) {
            app.run("delete from platform_setting where name = 'PRICE_RECEIVED'");
            if (value != null) {
                app.run("insert into platform_setting (name, value, changed_at) values ('PRICE_RECEIVED', ?, now())", value);
            }
        }
    }

    private long micros() throws SQLException {
        return Long.parseLong(count("select coalesce(sum(micros), 0) from usage_day where brand_id = ?", one.brand));
    }

    private static String count(String sql, UUID brand) throws SQLException {
        try (Sql all = Sql.asSuperuser()) {
            return all.one(sql, brand);
        }
    }

    private static void nothing_differs() throws SQLException {
        try (Sql roller = Sql.as("roller")) {
            assertThat(new Recount(roller.connection()).compare().sample()).isNull();
        }
    }
}
