package io.parley.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the tests of this build find the three servers; read by failsafe as system properties. */
record TestProperties(Home home, Secrets secrets) {

    static void write(Home home) throws IOException {
        var properties = new TestProperties(home, Secrets.of(home)).values();
        PrivateFile.write(file(home), properties.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\")).collect(Collectors.joining("\n", "", "\n")));
    }

    static Path file(Home home) {
        return home.root().resolve("test.properties");
    }

    Map<String, String> values() throws IOException {
        var values = new TreeMap<String, String>();
        addAddresses(values);
        addSecrets(values);
        values.put("parley.liberty.install", Liberty.install(home).toString());
        values.put("parley.liberty.usr", home.liberty().toString());
        values.put("parley.timings", Timings.of(home).file().toString());
        values.put("parley.log.liberty", home.log("liberty").toString());
        for (String server : Stack.SERVERS) {
            values.put("parley.pid." + server, String.valueOf(pid(server)));
        }
        return values;
    }

    /** The server itself; a script that started it is recorded before it. */
    private long pid(String server) throws IOException {
        var alive = Pids.of(home).alive(server);
        return alive.get(alive.size() - 1).pid();
    }

    private void addAddresses(Map<String, String> values) {
        values.put("parley.portal.url", home.at().portalUrl());
        values.put("parley.public.url", home.at().publicUrl());
        values.put("parley.keycloak.url", home.at().keycloakUrl());
        values.put("parley.oidc.issuer", home.at().issuer());
        values.put("parley.arquillian.port", String.valueOf(home.at().arquillian()));
        values.put("parley.management.url", home.at().managementUrl());
        values.put("parley.second.port", String.valueOf(home.at().portal() + 1));
        values.put("parley.second.management", String.valueOf(home.at().management() + 1));
        values.put("parley.sandbox.url", home.at().sandboxUrl());
        values.put("parley.mailbox.url", home.at().mailboxUrl());
        values.put("parley.db.host", "127.0.0.1");
        values.put("parley.db.port", String.valueOf(home.at().postgres()));
        values.put("parley.db.name", "parley");
        values.put("parley.db.superuser", "postgres");
    }

    private void addSecrets(Map<String, String> values) {
        for (String role : new String[] {"superuser", "owner", "app", "ingest", "roller"}) {
            values.put("parley.db." + role + ".password", secrets.get("db." + role));
        }
        values.put("parley.x.client.secret", secrets.get("x.client"));
        values.put("parley.secret", secrets.get("parley.secret"));
        values.put("parley.x.consumer.secret", secrets.get("x.consumer"));
        values.put("parley.demo.password", Secrets.DEMO_PASSWORD);
        values.put("parley.keycloak.admin.password", secrets.get("keycloak.admin"));
        values.put("parley.oidc.client.secret", secrets.get("client.portal"));
        values.put("parley.keycloak.client.secret", secrets.get("client.admin"));
    }
}
