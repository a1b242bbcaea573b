package io.parley.analytics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A database that was restored into another cluster has transaction ids of another counter in its ledgers (rule AN11). They are given
 * one of this cluster, and everything is counted from the beginning.
 */
record Rebase(Connection owner, Connection roller, Spending prices) {

    private static final List<String> LEDGERS = List.of("run", "step_visit", "step_outcome", "click", "page_view", "conversion", "message");
    private static final String SENT = "update outbox set done_xid = pg_current_xact_id() where done_xid is not null";

    /** The caller holds the roller's lock, so nobody counts meanwhile; its connection rests while the rows are given ids, however long that takes. */
    void run() throws SQLException {
        run(roller, "set local idle_in_transaction_session_timeout = 0");
        run(roller, "set local statement_timeout = 0");
        for (UUID brand : brands()) {
            run(owner, "select set_config('parley.brand', ?, true)", brand.toString());
            for (String ledger : LEDGERS) {
                run(owner, "update " + ledger + " set xid = pg_current_xact_id()");
            }
            run(owner, SENT);
        }
        long given = given();
        owner.commit();
        for (String figures : List.of("figure", "run_stage", "brand_day")) {
            run(roller, "delete from " + figures + " where brand_id in (select id from brand where state <> 'DELETED')");
        }
        run(roller, "update roll_watermark set upto = '0', seen = '0', counted_upto = null, "
                + "cluster = (select system_identifier from pg_control_system()) where name = 'figures'");
        new UsageRoll(roller, prices).mend(given);
    }

    private long given() throws SQLException {
        try (var statement = owner.prepareStatement("select pg_current_xact_id()::text::bigint"); var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<UUID> brands() throws SQLException {
        var found = new ArrayList<UUID>();
        try (var statement = owner.prepareStatement("select id from brand"); var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }

    private static void run(Connection connection, String sql, Object... args) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                statement.setObject(i + 1, args[i]);
            }
            statement.execute();
        }
    }
}
