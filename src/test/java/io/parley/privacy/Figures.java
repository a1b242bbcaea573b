package io.parley.privacy;

import io.parley.fixtures.EveryTable;
import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a brand counts: its roll-ups, its funnels, the ledgers without what tells of a person, and how many rows each of its tables has. */
final class Figures {

    private Figures() {
    }

    static String of(UUID brand) throws SQLException {
        try (Sql db = Sql.asSuperuser()) {
            return Stream.of("select t::text from figure t where brand_id = ? order by 1", "select t::text from run_stage t where brand_id = ? order by 1",
                    "select t::text from brand_day t where brand_id = ? order by 1", "select t::text from step_visit t where brand_id = ? order by 1",
                    "select t::text from step_outcome t where brand_id = ? order by 1", "select t::text from conversion t where brand_id = ? order by 1",
                    "select t::text from page_view t where brand_id = ? order by 1",
                    "select row(id, at, link_id, campaign_id, send_id, button, class, reason, xid)::text from click where brand_id = ? order by 1",
                    "select row(id, campaign_id, status, started_at, xid)::text from run where brand_id = ? order by 1",
                    "select row(id, run_id, step, mode, state)::text from outbox where brand_id = ? order by 1")
                    .flatMap(sql -> rows(db, sql, brand)).collect(Collectors.joining("\n")) + "\n" + counts(brand);
        }
    }

    /** What an erasure writes itself is no figure. */
    private static String counts(UUID brand) throws SQLException {
        return EveryTable.counts(brand).lines().filter(l -> !l.matches("(audit_entry|audit_chain|erasure|opted_out_mark|http_session) .*")).collect(Collectors.joining("\n"));
    }

    private static Stream<String> rows(Sql db, String sql, UUID brand) {
        try {
            return db.column(sql, brand).stream();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
