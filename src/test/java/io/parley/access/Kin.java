package io.parley.access;

import io.parley.fixtures.Sql;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds out of the database's catalogue what an id is the id of, and one of the same kind that another brand owns. */
final class Kin {

    private static final String TABLES = "select c.table_name from information_schema.columns c join information_schema.columns b using (table_schema, table_name) "
            + "join information_schema.tables t using (table_schema, table_name) where c.table_schema = 'public' and t.table_type = 'BASE TABLE' "
            + "and c.column_name = 'id' and c.data_type = 'uuid' and b.column_name = 'brand_id' order by 1";
    private final Map<String, Optional<String>> tables = new HashMap<>();
    private final UUID other;

    Kin(UUID other) {
        this.other = other;
    }

    /** Empty for what is no row of a brand's. */
    Optional<String> table(String id) throws SQLException {
        if (!tables.containsKey(id)) {
            tables.put(id, find(id));
        }
        return tables.get(id);
    }

    /** @throws AssertionError where the other brand has none: it has to be given one, or the walk would prove nothing */
    String foreign(String table) throws SQLException {
        try (Sql all = Sql.asSuperuser()) {
            return all.column("select id from " + table + " where brand_id = ? order by id limit 1", other).stream().findFirst()
                    .orElseThrow(() -> new AssertionError("the other brand has no " + table));
        }
    }

    /** All that the other brand owns, as one text. */
    String state() throws SQLException {
        try (Sql all = Sql.asSuperuser()) {
            var state = new StringBuilder();
            for (String table : all.column(TABLES)) {
                state.append(table).append(' ').append(all.one("select coalesce(md5(string_agg(t::text, ',' order by t::text)), '-') from " + table
                        + " t where brand_id = ?", other)).append('\n');
            }
            return state.toString();
        }
    }

    private static Optional<String> find(String id) throws SQLException {
        try (Sql all = Sql.asSuperuser()) {
            List<String> names = all.column(TABLES);
            for (String table : names) {
                if (!all.column("select 1 from " + table + " where id = ?", UUID.fromString(id)).isEmpty()) {
                    return Optional.of(table);
                }
            }
            return Optional.empty();
        }
    }
}
