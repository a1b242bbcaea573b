package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.dev.DatabaseServer;
import io.parley.fixtures.Asleep;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Portal;
import io.parley.fixtures.Recovery;
import io.parley.fixtures.Running;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Known links go on while PostgreSQL sleeps or is gone, and every click is there afterwards. */
class DatabaseAwayIT {

    private OpenLink link;

    @AfterAll
    static void every_pool_is_well_again() throws Exception {
        Recovery.complete();
    }

    @BeforeEach
    void make() throws Exception {
        var brands = TwoBrands.make();
        link = OpenLink.toPage(brands.one(), brands.campaignOfOne(), "Page123");
    }

    @Test
    @DisplayName("L9 PostgreSQL takes connections and answers nothing for 5 s: links redirect, all clicks are there afterwards")
    void asleep() throws Exception {
        sleepFor(Duration.ofSeconds(5));
    }

    @Test
    @Tag("proof")
    @DisplayName("L9 the same for 30 s")
    void asleep_for_long() throws Exception {
        sleepFor(Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("L9 PostgreSQL is gone (kill -9) and comes back: links redirect, all clicks are there afterwards")
    void gone() throws Exception {
        try (Taps taps = Taps.on(link, r -> r)) {
            Until.holds("people are led on", () -> taps.count() > 100);
            int before;
            DatabaseServer.kill();
            try {
                before = taps.count();
                Until.holds("people are led on without the database", () -> taps.count() > before + 200);
            } finally {
                DatabaseServer.start();
            }
            taps.close();
            assertThat(taps.failed()).isZero();
            allAreThere(taps);
        }
    }

    private void sleepFor(Duration time) throws Exception {
        String signed = link.token(UUID.randomUUID(), 1);
        try (Taps taps = Taps.on(link, r -> r)) {
            Until.holds("people are led on", () -> taps.count() > 100);
            try (var asleep = Asleep.postgres(DatabaseServer.postmaster())) {
                long end = System.nanoTime() + time.toNanos();
                int before = taps.count();
                Until.holds("the time is over, and people are led on meanwhile", () -> System.nanoTime() > end && taps.count() > before + 200);
                assertThat(link.open(signed, OpenLink.BROWSER).status()).as("a token is understood").isEqualTo(302);
                assertThat(new Portal(Running.open()).get("/l/ZZZZZZ0").status()).as("an unknown code is still unknown").isEqualTo(404);
            }
            taps.close();
            assertThat(taps.failed()).isZero();
            assertThat(taps.slowest()).as("the first ones wait until the database is given up").isLessThan(Duration.ofSeconds(20));
            allAreThere(taps);
        }
    }

    private void allAreThere(Taps taps) throws Exception {
        var answered = taps.answered();
        Until.holds("the spool is replayed", () -> new HashSet<>(link.clicks("id")).containsAll(answered));
        assertThat(link.clicks("id")).as("each once").doesNotHaveDuplicates();
    }
}
