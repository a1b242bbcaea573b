package io.parley.dev;

import java.util.Map;

/** The agencies, brands and people a newcomer finds. Written after Parley has migrated; harmless when repeated. */
record DemoData(Home home, Secrets secrets) {

    void write() throws Exception {
        try (var connection = Jdbc.owner(home, secrets); var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(Template.filled("demo.sql", Map.of("issuer", home.at().issuer())));
            connection.commit();
        }
    }
}
