package io.parley.link;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Writes entries of all brands as parley_ingest, each batch one statement; an id that is there already is nothing (rule L8). */
@ApplicationScoped
class LedgerRows {

    private static final Map<LedgerEntry.Kind, String> SQL = Stream.of(LedgerEntry.Kind.values())
            .collect(Collectors.toUnmodifiableMap(k -> k, LedgerRows::sql));
    @Resource(lookup = "jdbc/ingest")
    private DataSource ingest;

    /** Returns once they are durable. All are of one kind. */
    void insert(LedgerEntry.Kind kind, List<LedgerEntry> entries) throws SQLException {
        try (Connection connection = ingest.getConnection(); PreparedStatement statement = connection.prepareStatement(SQL.get(kind))) {
            statement.setArray(1, connection.createArrayOf("text", each(entries, e -> e.id().toString())));
            for (int i = 0; i < kind.columns().size(); i++) {
                int column = i;
                statement.setArray(i + 2, connection.createArrayOf("text", each(entries, e -> e.fields().get(column))));
            }
            statement.executeUpdate();
        }
    }

    /** An array of strings and of no other type: such a one the driver sends as it is, any other as text to be quoted and parsed. */
    private static String[] each(List<LedgerEntry> entries, Function<LedgerEntry, String> field) {
        String[] all = new String[entries.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = field.apply(entries.get(i));
        }
        return all;
    }

    void ping() throws SQLException {
        try (Connection connection = ingest.getConnection(); PreparedStatement statement = connection.prepareStatement("select 1")) {
            statement.execute();
        }
    }

    private static String sql(LedgerEntry.Kind kind) {
        List<String> columns = kind.columns();
        String names = columns.stream().map(c -> c.split(" ")[0]).collect(Collectors.joining(", "));
        String values = columns.stream().map(LedgerRows::value).collect(Collectors.joining(", "));
        String arrays = IntStream.rangeClosed(0, columns.size()).mapToObj(i -> "?::text[]").collect(Collectors.joining(", "));
        return "insert into " + kind.table() + " (id, " + names + ") select id::uuid, " + values + " from unnest(" + arrays + ") as t(id, " + names
                + ") on conflict do nothing";
    }

    private static String value(String column) {
        String[] parts = column.split(" ");
        return parts[0].equals("at") ? "timestamptz 'epoch' + at::int8 * interval '1 millisecond'" : parts[0] + "::" + parts[1];
    }
}
