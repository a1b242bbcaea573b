package io.parley.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The identity provider, in a copy of its own: it rebuilds itself at its first start and keeps its data inside. */
final class Keycloak {

    private static final String NAME = "keycloak";

    private final Home home;
    private final Secrets secrets;
    private final Server server;

    Keycloak(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
        this.server = new Server(home, NAME);
    }

    void start() throws Exception {
        var copy = KeycloakCopy.of(home);
        boolean first = copy.make();
        var step = Progress.begin("Keycloak", "starting on port " + home.at().keycloak()
                + (first ? " ... (up to a minute this first time)" : " ..."));
        var realm = new Realm(home, secrets);
        boolean imports = realm.prepare();
        new LoginTheme(home).copy();
        server.start(Os.script(home.keycloak().resolve("bin"), "kc", "start-dev", "--import-realm"), environment());
        server.awaitAnswer("Keycloak", home.at().issuer() + "/.well-known/openid-configuration", Duration.ofMinutes(5));
        realm.settle(imports);
        copy.built();
        Timings.of(home).note(NAME, step.ready());
    }

    static void stop(Home home) throws IOException {
        new Server(home, NAME).stop(Duration.ofSeconds(8));
    }

    static Path data(Home home) {
        return home.keycloak().resolve("data").resolve("h2");
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", String.valueOf(home.at().keycloak()),
                "KC_HOSTNAME", home.at().keycloakUrl(),
                "KC_TRUSTSTORE_PATHS", Mailboxes.certificate(home).toString(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
    }
}
