package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.dev.DatabaseServer;
import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Recovery;
import io.parley.fixtures.SecondNode;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** kill -9 under load: every answered click is stored once; beyond them no more than were under way. */
class KillRedirectsIT {

    private static final int BEFORE = 400;
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
    @DisplayName("L7 L8 a node is killed once, and PostgreSQL once")
    void once() throws Exception {
        killNode(1);
        killDatabase(1);
    }

    @Test
    @Tag("proof")
    @DisplayName("L7 L8 a node is killed five times, and PostgreSQL five times")
    void often() throws Exception {
        killNode(5);
        killDatabase(5);
    }

    @Test
    @DisplayName("control: with commits that are answered before they are on the disk, the same kill loses clicks")
    void unsafe_commits_lose() throws Exception {
        try {
            ingest("set synchronous_commit = off");
            Set<String> answered = new HashSet<>();
            Until.holds("a kill loses something", () -> {
                answered.addAll(tapsOverKilledDatabase());
                return !new HashSet<>(link.clicks("id")).containsAll(answered);
            });
        } finally {
            ingest("reset synchronous_commit");
        }
    }

    private void killNode(int times) throws Exception {
        int before = link.clicks("id").size();
        var answered = new HashSet<String>();
        for (int i = 0; i < times; i++) {
            var node = SecondNode.start();
            try (Taps taps = Taps.on(link, node::take)) {
                Until.holds("the node leads people on", () -> taps.count() > BEFORE);
                node.kill();
                Until.holds("nobody answers", () -> taps.failed() > Taps.PEOPLE);
                taps.close();
                answered.addAll(taps.answered());
            }
        }
        check(answered, before, times);
    }

    private void killDatabase(int times) throws Exception {
        int before = link.clicks("id").size();
        var answered = new HashSet<String>();
        for (int i = 0; i < times; i++) {
            answered.addAll(tapsOverKilledDatabase());
        }
        Until.holds("the spool is replayed", () -> new HashSet<>(link.clicks("id")).containsAll(answered));
        check(answered, before, times);
    }

    private Set<String> tapsOverKilledDatabase() throws Exception {
        try (Taps taps = Taps.on(link, r -> r)) {
            Until.holds("people are led on", () -> taps.count() > BEFORE);
            DatabaseServer.kill();
            DatabaseServer.start();
            taps.close();
            assertThat(taps.failed()).as("a redirect never breaks").isZero();
            Set<String> answered = taps.answered();
            Until.holds("the ledger is written again", () -> {
                String id = link.open(null, OpenLink.BROWSER).header("Location").split("v=")[1];
                answered.add(id);
                return link.clicks("id").contains(id);
            });
            return answered;
        }
    }

    private void check(Set<String> answered, int before, int kills) throws SQLException {
        var stored = link.clicks("id");
        assertThat(stored).doesNotHaveDuplicates().containsAll(answered);
        assertThat(stored.size() - before - answered.size()).as("beyond what was answered: at most what was under way").isBetween(0, kills * Taps.PEOPLE);
    }

    /** New connections take the new setting, so the old ones are ended. */
    private void ingest(String setting) throws SQLException {
        try (Sql root = Sql.asSuperuser()) {
            root.run("alter role parley_ingest " + setting);
            root.run("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'parley_ingest'");
        }
    }
}
