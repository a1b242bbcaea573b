package io.parley.bench;

import io.parley.fixtures.Sql;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Procedures of /bench, run by PostgreSQL alone: what the same work costs without Java. They live in a schema of their own. */
final class Script implements AutoCloseable {

    static Script load(String name) throws IOException, SQLException {
        try (Sql sql = Sql.asSuperuser(); var in = Script.class.getResourceAsStream("/bench/" + name + ".sql")) {
            sql.run("drop schema if exists bench cascade");
            sql.run("create schema bench");
            sql.run("grant usage on schema bench to parley_app");
            sql.connection().createStatement().execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return new Script();
    }

    /** Calls it as Parley's own role over so many connections at once. @param call where $ is the connection's number @return the seconds */
    double call(String call, int connections) throws Exception {
        var threads = Executors.newFixedThreadPool(connections);
        var calls = new ArrayList<Callable<Object>>();
        for (int i = 0; i < connections; i++) {
            int number = i;
            calls.add(() -> once(call.replace("$", String.valueOf(number))));
        }
        long began = System.nanoTime();
        try {
            for (Future<Object> one : threads.invokeAll(calls)) {
                one.get();
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object once(String call) throws SQLException {
        try (Sql app = Sql.as("app"); var statement = app.connection().createStatement()) {
            return statement.execute("call bench." + call);
        }
    }

    @Override
    public void close() throws SQLException {
        try (Sql sql = Sql.asSuperuser()) {
            sql.run("drop schema bench cascade");
        }
    }
}
