package io.parley.bench;

import io.parley.fixtures.AnAccount;
import io.parley.fixtures.Sql;
import io.parley.fixtures.TwoBrands;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a claim costs with 60,000 rows waiting, and how PostgreSQL finds the row. All of them are due in a year, so no worker takes one. */
@Tag("bench")
class ClaimBenchIT {

    private static final int WAITING = 60_000;
    private static final String SHUT = "gate closed";
    private static AnAccount account;
    private static Away away;
    private final List<String> rows = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        account = AnAccount.of(TwoBrands.make().one());
        away = Away.now();
    }

    @AfterAll
    static void stop() throws Exception {
        clear();
        away.close();
    }

    @Test
    @DisplayName("both queues: many lanes, few, one, a closed gate")
    void claims() throws Exception {
        try (Script claims = Script.load("claims")) {
            for (String queue : List.of("inbox", "outbox")) {
                measure(queue, 60_000, "");
                measure(queue, 400, "");
                measure(queue, 400, "analyzed");
                measure(queue, 1, "");
            }
            gate();
            measure("outbox", 400, SHUT);
        }
        var report = Report.titled("claims", "Claiming from 60,000 waiting rows")
                .saying("500 claims from one connection (50 that find nothing, where the gate is closed), each marked done and committed, as a worker does. The connection had claimed from the empty queue "
                        + "before, as a worker's has, so that its plans are of that time. Locked: another session holds the first head meanwhile. Then the "
                        + "plans of the statements inside of the functions, as that connection used them.")
                .table("| queue | lanes | | median ms | 99 % ms | longest ms | locked, median ms |", rows);
        for (String plan : plans) {
            report = report.saying(plan);
        }
        report.write();
    }

    private void measure(String queue, int lanes, String state) throws Exception {
        clear();
        try (Sql sql = Sql.asSuperuser(); Sql other = Sql.asSuperuser()) {
            sql.one("call bench.timed(?, ?, 20, null)", queue, account.brand());
            fill(queue, lanes, state);
            String free = sql.one("call bench.timed(?, ?, ?, null)", queue, account.brand(), state.equals(SHUT) ? 50 : 500);
            other.connection().setAutoCommit(false);
            other.column("select item from " + claim(queue));
            String locked = sql.one("call bench.timed(?, ?, 5, null)", queue, account.brand()).split(" ")[0];
            rows.add(String.format(Locale.ROOT, "| %s | %,d | %s | %s | %s |", queue, lanes, state, free, locked));
            other.connection().rollback();
            plans.add(queue + ", " + lanes + " lanes " + state + ":\n\n```\n" + plan(sql, queue) + "\n```");
        }
    }

    private static String claim(String queue) {
        return queue.equals("inbox") ? "claim_inbox(now() + interval '2 years')" : "claim_outbox(now() + interval '2 years', '00000000-0000-0000-0000-000000000000')";
    }

    /** The plan of the statement inside of the function. */
    private static String plan(Sql sql, String queue) throws SQLException {
        for (String set : List.of("load 'auto_explain'", "set auto_explain.log_min_duration = 0", "set auto_explain.log_nested_statements = on",
                "set auto_explain.log_analyze = on", "set auto_explain.log_buffers = on", "set auto_explain.log_timing = on", "set auto_explain.log_level = 'notice'")) {
            sql.run(set);
        }
        String found = "";
        try (var statement = sql.connection().prepareStatement("select item from " + claim(queue))) {
            for (int i = 0; i < 7; i++) {
                statement.clearWarnings();
                statement.executeQuery().close();
            }
            for (SQLWarning w = statement.getWarnings(); w != null; w = w.getNextWarning()) {
                found = w.getMessage().contains("LockRows") ? w.getMessage() : found;
            }
        }
        return found;
    }

    private static void fill(String queue, int lanes, String state) throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            sql.run("call bench.fill_" + queue + "(?, ?, ?, ?)", account.brand(), account.id(), WAITING, lanes);
            if (state.equals("analyzed")) {
                sql.run("analyze " + queue);
            }
        }
    }

    private static void gate() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            sql.run("insert into account_gate (brand_id, account_id, opens_at, reason, since) values (?, ?, null, 'budget', now())", account.brand(), account.id());
        }
    }

    private static void clear() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            for (String table : List.of("inbox", "outbox")) {
                sql.run("delete from " + table + " where brand_id = ?", account.brand());
                sql.run("vacuum analyze " + table);
            }
        }
    }
}
