package io.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import io.parley.shared.kernel.UuidV7;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The clicks that one load makes on the links of two brands. @param first no id of them is below it */
record StoredClicks(TwoBrands brands, UUID first) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    static StoredClicks fromNow(TwoBrands brands) {
        return new StoredClicks(brands, UuidV7.of(Instant.now(), 0, 0));
    }

    /**
     * Waits until the database has them all, so that the next load begins with nothing left over; each is there once.
     *
     * @param unanswered requests that may be stored too
     * @return seconds waited
     */
    double await(long answered, long unanswered) throws Exception {
        long begin = System.nanoTime();
        try (Sql sql = Sql.asSuperuser()) {
            Until.holds(LONGEST, "each answered click is stored", () -> count(sql) >= answered);
            double waited = (System.nanoTime() - begin) / 1e9;
            long[] stored = {count(sql)};
            Until.holds("those that nobody waited for are stored too", () -> stored[0] == (stored[0] = count(sql)));
            assertThat(stored[0]).as("each answered click is stored once, and at most %s that were answered to nobody", unanswered).isBetween(answered, answered + unanswered);
            return waited;
        }
    }

    private long count(Sql sql) throws SQLException {
        return Long.parseLong(sql.one("select count(*) from click where brand_id in (?, ?) and id >= ?", brands.one(), brands.other(), first));
    }
}
