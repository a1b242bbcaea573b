package io.parley.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Counts everything once more, straight from the ledgers and by other means, and compares (rule AN10). */
record Recount(Connection connection) {

    private static final String SQL = read();

    /** @param sample a few of the differences, one a line; null without any */
    record Found(long figures, long differences, String sample) {
    }

    /** In a transaction of its own. @return null while another node recounts */
    Found run(Instant now) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("set local statement_timeout = 0");
            try (ResultSet row = statement.executeQuery("select pg_try_advisory_xact_lock(hashtext('parley recount'))")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return null;
                }
            }
        }
        Found found = compare();
        note(found, now);
        return found;
    }

    /** One statement sees one moment, so figures, ledgers and watermark belong together. */
    Found compare() throws SQLException {
        try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery(SQL)) {
            row.next();
            return new Found(row.getLong(1), row.getLong(2), row.getString(3));
        }
    }

    private void note(Found found, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("insert into recount (id, at, figures, differences, sample) values (?, ?, ?, ?, ?)")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setLong(3, found.figures());
            statement.setLong(4, found.differences());
            statement.setString(5, found.sample());
            statement.execute();
        }
    }

    private static String read() {
        try (var in = Recount.class.getResourceAsStream("/analytics/recount.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
