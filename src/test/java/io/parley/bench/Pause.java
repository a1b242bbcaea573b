package io.parley.bench;

import io.parley.fixtures.Sql;
import java.sql.SQLException;

/** A queue of the platform that rests meanwhile. */
final class Pause implements AutoCloseable {

    private final String queue;

    private Pause(String queue) throws SQLException {
        this.queue = queue;
        set(true);
    }

    static Pause of(String queue) throws SQLException {
        return new Pause(queue);
    }

    @Override
    public void close() throws SQLException {
        set(false);
    }

    private void set(boolean paused) throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            sql.run("update platform_switch set paused = ? where name = ?", paused, queue);
        }
    }
}
