package io.parley.bench;

import io.parley.fixtures.Running;
import io.parley.fixtures.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Counts what the database is asked while something happens, from the server's own log. */
final class Statements implements AutoCloseable {

    private final Path log = Path.of(Running.setting("parley.log.liberty")).resolveSibling("postgres.log");
    private final Sql sql;

    Statements() throws SQLException {
        sql = Sql.asSuperuser();
    }

    Count during(Work work) throws Exception {
        logging("all");
        int before = lines().size();
        work.run();
        List<String> lines = lines();
        logging("none");
        List<String> asked = lines.subList(before, lines.size()).stream().filter(l -> l.matches(".* LOG: +(execute|statement).*")).toList();
        int begun = (int) asked.stream().filter(l -> l.matches(".*: (BEGIN|begin).*")).count();
        int ended = (int) asked.stream().filter(l -> l.matches(".*: (COMMIT|ROLLBACK).*")).count();
        return new Count(asked.size() - begun - ended, begun);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(log);
    }

    /** The postmaster hears of it at once, each backend before its next statement. */
    private void logging(String what) throws SQLException {
        sql.run("alter system set log_statement = '" + what + "'");
        sql.run("select pg_reload_conf()");
        while (!sql.one("show log_statement").equals(what)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws SQLException {
        sql.run("alter system reset log_statement");
        sql.run("select pg_reload_conf()");
        sql.close();
    }

    /** Statements, and the transactions around them; what only begins or ends one is not counted as a statement. */
    record Count(int statements, int transactions) {
    }

    /** What is watched. */
    interface Work {
        void run() throws Exception;
    }
}
