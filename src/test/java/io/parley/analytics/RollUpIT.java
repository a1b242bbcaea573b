package io.parley.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Rolled;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The running server rolls up while ledgers are written by many at once; what it says is counted once more by other means. */
class RollUpIT {

    private Ledgers one;
    private Ledgers other;

    @BeforeEach
    void two_brands() throws SQLException {
        TwoBrands brands = TwoBrands.make();
        one = Ledgers.of(brands.one(), brands.campaignOfOne());
        other = Ledgers.of(brands.other(), brands.campaignOfOther());
        try (Sql app = Sql.as("app")) {
            app.run("update brand set time_zone = 'Asia/Kathmandu' where id = ?", brands.one());
        }
    }

    @Test
    @DisplayName("AN7, AN10: two brands' ledgers, eight writers at once, a transaction left open across rolls: figures equal the recount")
    void figures_equal_the_recount() throws Exception {
        crowds(25);
    }

    @Test
    @Tag("proof")
    @DisplayName("AN7, AN10: the same with 8,000 people")
    void figures_equal_the_recount_at_full_size() throws Exception {
        crowds(1_000);
    }

    @Test
    @DisplayName("AN7, control: a roller that goes by the greatest id loses a row committed late; ours counts it")
    void a_roller_by_the_greatest_id_loses_rows() throws Exception {
        var naive = new ByGreatestId(one);
        UUID link = UUID.randomUUID();
        try (Sql late = Sql.as("ingest"); Sql early = Sql.as("ingest")) {
            late.connection().setAutoCommit(false);
            one.click(late, new UUID(0x0193000000007000L, 1), link, null, "HUMAN", Instant.now());
            one.click(early, new UUID(0x0193000000007000L, 2), link, null, "HUMAN", Instant.now());
            naive.roll();
            late.connection().commit();
        }
        naive.roll();
        assertThat(naive.count).isEqualTo(1);
        Rolled.upToNow();
        assertThat(count("CLICK", link)).isEqualTo("2");
        nothing_differs();
    }

    @Test
    @DisplayName("AN10, control: the recount notices a figure that is wrong by one, and one that is missing")
    void the_recount_can_fail() throws Exception {
        Crowd.of(one, 7).one();
        Rolled.upToNow();
        nothing_differs();
        try (Sql roller = Sql.as("roller")) {
            roller.connection().setAutoCommit(false);
            roller.run("update figure set count = count + 1 where brand_id = ? and stage = 'RUN'", one.brand);
            roller.run("delete from run_stage where brand_id = ? and stage = 'START'", one.brand);
            var found = new Recount(roller.connection()).compare();
            assertThat(found.differences()).isEqualTo(3);
            assertThat(found.sample()).contains("missing run_stage " + one.brand).contains("too much figure " + one.brand);
        }
    }

    @Test
    @DisplayName("AN4: a brand that moves to another zone has its days counted anew")
    void days_follow_the_zone() throws Exception {
        Crowd crowd = Crowd.of(one, 11);
        for (int i = 0; i < 20; i++) {
            crowd.one();
        }
        Rolled.upToNow();
        try (Sql app = Sql.as("app")) {
            app.run("update brand set time_zone = 'America/Los_Angeles' where id = ?", one.brand);
        }
        Rolled.upToNow();
        try (Sql roller = Sql.as("roller")) {
            assertThat(roller.column("select distinct zone from brand_day where brand_id = ?", one.brand)).containsExactly("America/Los_Angeles");
        }
        nothing_differs();
    }

    @Test
    @DisplayName("AN11: in another cluster, whose transaction counter lies behind that of the rows, everything is counted anew, once")
    void a_restored_copy_is_counted_anew() throws Exception {
        UUID link = UUID.randomUUID();
        click(link);
        Rolled.upToNow();
        try (Sql restore = Sql.asSuperuser()) {
            restore.run("update click set xid = (pg_current_xact_id()::text::bigint + 1000000)::text::xid8 where brand_id = ?", one.brand);
            restore.run("update roll_watermark set cluster = 1, upto = (pg_current_xact_id()::text::bigint + 1000000)::text::xid8");
        }
        click(link);
        Rolled.upToNow();
        assertThat(count("CLICK", link)).isEqualTo("2");
        nothing_differs();
    }

    private void click(UUID link) throws SQLException {
        try (Sql ingest = Sql.as("ingest")) {
            one.click(ingest, UUID.randomUUID(), link, null, "HUMAN", Instant.now());
        }
    }

    private void crowds(int each) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        var work = new ArrayList<Future<?>>();
        UUID link = UUID.randomUUID();
        Crowd.of(one, 999).one();
        Rolled.upToNow();
        try (Sql open = Sql.as("ingest")) {
            open.connection().setAutoCommit(false);
            one.click(open, UUID.randomUUID(), link, null, "HUMAN", Instant.now());
            for (int i = 0; i < 8; i++) {
                var crowd = Crowd.of(i % 2 == 0 ? one : other, 1_000 + i);
                work.add(people.submit(() -> some(crowd, each)));
            }
            for (Future<?> future : work) {
                future.get();
            }
            nothing_differs();
            open.connection().commit();
        } finally {
            people.shutdownNow();
        }
        Rolled.upToNow();
        assertThat(count("CLICK", link)).isEqualTo("1");
        nothing_differs();
    }

    private static Void some(Crowd crowd, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            crowd.one();
        }
        return null;
    }

    /** The days of a brand that another test gave another zone differ until the next roll. What is counted wrongly stays wrong: waiting hides none. */
    private static void nothing_differs() throws Exception {
        var found = new AtomicReference<Recount.Found>();
        try (Sql roller = Sql.as("roller")) {
            Until.holds("nothing differs", () -> {
                found.set(new Recount(roller.connection()).compare());
                return found.get().differences() == 0;
            });
        } catch (AssertionError e) {
            throw new AssertionError(found.get().sample(), e);
        }
        assertThat(found.get().figures()).isPositive();
    }

    private String count(String stage, UUID item) throws SQLException {
        try (Sql roller = Sql.as("roller")) {
            return roller.one("select coalesce(sum(count), 0) from figure where brand_id = ? and stage = ? and item = ?", one.brand, stage, item.toString());
        }
    }

    /** What we do not do. */
    private static final class ByGreatestId {

        private final Ledgers ledgers;
        private UUID last = new UUID(0, 0);
        private int count;

        ByGreatestId(Ledgers ledgers) {
            this.ledgers = ledgers;
        }

        void roll() throws SQLException {
            try (Sql app = Sql.as("app").inBrand(ledgers.brand)) {
                List<String> fresh = app.column("select id from click where id > ? order by id", last);
                count += fresh.size();
                last = fresh.isEmpty() ? last : UUID.fromString(fresh.get(fresh.size() - 1));
            }
        }
    }
}
