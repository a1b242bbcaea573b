package io.parley.bench;

import io.parley.fixtures.Sql;
import java.sql.SQLException;

/** What others left in both queues is five years off meanwhile, so that who claims as if it were next year finds his own rows only. */
final class Away implements AutoCloseable {

    private Away() throws SQLException {
        move("+ interval '5 years' where state in ('READY', 'SENDING', 'IN_DOUBT')");
    }

    static Away now() throws SQLException {
        return new Away();
    }

    @Override
    public void close() throws SQLException {
        move("- interval '5 years' where due_at between now() + interval '4 years' and now() + interval '8 years'");
    }

    private static void move(String which) throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            sql.run("update inbox set due_at = due_at " + which);
            sql.run("update outbox set due_at = due_at " + which);
        }
    }
}
