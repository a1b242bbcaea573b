package io.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.fixtures.OpenLink;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import io.parley.fixtures.Until;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The public host of a bench node, whose figures go into rounds. */
record PublicHost(BenchNode node, TwoBrands brands, OpenLink hot) implements AutoCloseable {

    static final String BARE = "the bare servlet";
    static final String COMMIT = "the bare servlet with group commit";
    static final String HOT = "one hot link";
    /** Seconds until the last click was stored. */
    static final String BEHIND = "behind";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static PublicHost start() throws Exception {
        TwoBrands brands = TwoBrands.make();
        OpenLink hot = OpenLink.to(brands.one(), brands.campaignOfOne(), "https://shop.example.com/");
        var host = new PublicHost(BenchNode.besideBareWar(), brands, hot);
        host.awaitRedirects(host.bare());
        host.awaitRedirects(host.commit());
        host.awaitRedirects(host.one());
        return host;
    }

    Asked bare() {
        return asked(BenchNode.BARE + "/redirect");
    }

    Asked commit() {
        return asked(BenchNode.BARE + "/commit");
    }

    Asked one() {
        return asked("/l/" + hot.code());
    }

    Asked asked(String path) {
        return Asked.of(node.address(), List.of(path));
    }

    Asked asked(List<String> paths) {
        return Asked.of(node.address(), paths);
    }

    /** Until each of these redirects. */
    void awaitRedirects(Asked asked) throws Exception {
        Until.holds(LONGEST, "the node knows " + asked.paths(), () -> asked.once().stream().allMatch(a -> a.statusCode() == 302));
    }

    void awaitKnown(StoredLinks links) throws Exception {
        awaitRedirects(asked(List.of(links.path(0), links.path(links.number() / 2), links.path(links.number() - 1), lastRead())));
    }

    /** The node reads the codes of one transaction in their own order, whatever order they were stored in. */
    private static String lastRead() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            return "/l/" + sql.one("select code from public_address where kind = 'LINK' order by xid desc, kind desc, code desc limit 1");
        }
    }

    /** Answers a second of what records nothing in the database. */
    Wrk measure(String what, Asked asked, int connections, Rounds into) throws Exception {
        Wrk wrk = Wrk.run(asked, connections, Scale.seconds());
        assertThat(wrk.refused()).as("refused: " + what).isZero();
        into.add(Rounds.at(what, connections), wrk.perSecond());
        into.add(slow(what, connections), wrk.slow());
        return wrk;
    }

    /** Redirects a second, each answered one stored once. */
    Wrk redirect(String what, Asked links, int connections, Rounds into) throws Exception {
        var stored = StoredClicks.fromNow(brands);
        Wrk wrk = measure(what, links, connections, into);
        into.add(BEHIND, stored.await(wrk.requests(), wrk.unanswered()));
        return wrk;
    }

    static String slow(String what, int connections) {
        return "99 % of " + Rounds.at(what, connections);
    }

    /** Nothing is left in the database for whoever measures next; the other node goes on knowing the links until it ends. */
    @Override
    public void close() throws Exception {
        node.close();
        try (Sql sql = Sql.asSuperuser()) {
            for (String table : List.of("public_address", "click")) {
                sql.run("delete from " + table + " where brand_id in (?, ?)", brands.one(), brands.other());
                sql.run("vacuum analyze " + table);
            }
        }
    }
}
