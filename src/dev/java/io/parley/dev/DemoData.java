package io.parley.dev;

import io.parley.channel.AccountSeal;
import io.parley.shared.tenancy.PlatformSecret;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** The agencies, brands and people a newcomer finds, and a campaign that runs. Written after Parley has migrated; harmless when repeated. */
record DemoData(Home home, Secrets secrets) {

    private static final Map<String, String> BRANDS = Map.of("agave", "1", "beacon", "2", "mina", "3");

    void write() throws Exception {
        String flow = Template.read("agave-norte-flow.json").strip();
        try (var connection = Jdbc.owner(home, secrets); var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(Template.filled("demo.sql", Map.of("issuer", home.at().issuer())));
            entries(connection, flow);
            sql.execute(Template.filled("demo-agave.sql", values(flow)));
            connection.commit();
        }
    }

    private Map<String, String> values(String flow) throws IOException {
        var seal = new AccountSeal(new PlatformSecret(secrets.get("parley.secret")));
        var values = new HashMap<>(Map.of("flow", flow, "page.en", Template.read("agave-norte-page-en.json").strip(),
                "page.ko", Template.read("agave-norte-page-ko.json").strip()));
        BRANDS.forEach((brand, number) -> {
            values.put(brand + ".token", sealed(seal, number, "access_token", "-token"));
            values.put(brand + ".secret", sealed(seal, number, "token_secret", "-token-secret"));
        });
        return values;
    }

    /** The sandbox knows each account by tokens made of its id. */
    private static String sealed(AccountSeal seal, String number, String purpose, String end) {
        UUID brand = UUID.fromString("01930000-0000-7000-8000-0000000000b" + number);
        return HexFormat.of().formatHex(seal.seal(brand, DemoEntry.id("ac0" + number), purpose, "224499494" + (4 + Integer.parseInt(number)) + end));
    }

    private static void entries(Connection connection, String flow) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("create temporary table demo_welcome (id uuid, send uuid, kind text, name text, language text, card uuid, button uuid, "
                    + "position smallint, label text, body text) on commit drop");
        }
        try (var insert = connection.prepareStatement("insert into demo_welcome values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (DemoEntry e : DemoEntry.all()) {
                Object[] row = {e.id(), e.send(), e.kind(), e.name(), e.language(), e.card(), e.button(), e.position(), e.label(), e.body(flow)};
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
            }
        }
    }
}
