package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a superuser does before the first migration: the closed list of roles, their passwords, an empty database. */
record DatabaseSetup(Home home, Secrets secrets) {

    void run() throws Exception {
        try (var connection = Jdbc.superuser(home, secrets, "postgres"); var sql = connection.createStatement()) {
            assertDurable(sql);
            sql.execute(script("roles.sql"));
            for (String role : List.of("owner", "app", "ingest", "roller")) {
                sql.execute("alter role parley_" + role + " password '" + secrets.get("db." + role) + "'");
            }
            createDatabase(connection);
        }
        try (var connection = Jdbc.superuser(home, secrets, "parley"); var sql = connection.createStatement()) {
            sql.execute(script("database.sql"));
        }
    }

    private String script(String name) throws IOException {
        return Files.readString(home.checkout().resolve("db").resolve(name));
    }

    /** Nothing lost is a promise tests must be able to break: a server that only pretends to write would hide it. */
    private static void assertDurable(Statement sql) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit")) {
            try (var rows = sql.executeQuery("show " + setting)) {
                if (!rows.next() || !"on".equals(rows.getString(1))) {
                    throw new Sorry("PostgreSQL runs without " + setting + "; Parley needs it on.");
                }
            }
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var sql = connection.createStatement();
                var found = sql.executeQuery("select from pg_database where datname = 'parley'")) {
            if (!found.next()) {
                sql.execute("create database parley owner parley_owner");
            }
        }
    }
}
