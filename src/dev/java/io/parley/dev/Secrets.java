package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** This checkout's own passwords: random, made once, kept beside the data they open. */
record Secrets(Map<String, String> values) {

    /** The people's password is the one thing meant to be known; it is in the closing text. */
    static final String DEMO_PASSWORD = "parley-demo-1";

    private static final List<String> NAMES = List.of("db.superuser", "db.owner", "db.app", "db.ingest", "db.roller",
            "keycloak.admin", "client.portal", "client.admin", "parley.secret", "keystore", "mail", "x.consumer", "x.client");

    static Secrets of(Home home) throws IOException {
        Path file = file(home);
        if (!Files.exists(file) && Files.exists(home.database())) {
            throw new Sorry(home.shown(file) + " is gone, and with it the passwords of the kept data. "
                    + "Begin with new data: mvn -Dparley.demo=reset");
        }
        var secrets = new Secrets(complete(read(file)));
        secrets.write(file);
        return secrets;
    }

    static Path file(Home home) {
        return home.root().resolve("secrets.properties");
    }

    String get(String name) {
        return values.get(name);
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        }
        return properties;
    }

    private static Map<String, String> complete(Properties known) {
        var values = new TreeMap<String, String>();
        NAMES.forEach(name -> values.put(name, known.getProperty(name, random(name))));
        return values;
    }

    /** Parley's own secret is plain base64 of 32 bytes; passwords avoid every character that needs quoting somewhere. */
    private static String random(String name) {
        byte[] bytes = new byte[name.equals("parley.secret") ? 32 : 24];
        new SecureRandom().nextBytes(bytes);
        return name.equals("parley.secret") ? Base64.getEncoder().encodeToString(bytes)
                : Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).replace('-', 'x').replace('_', 'y');
    }

    private void write(Path file) throws IOException {
        PrivateFile.write(file, values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("\n", "", "\n")));
    }
}
