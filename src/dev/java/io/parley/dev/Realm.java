package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The realm of src/dev/resources. Keycloak imports it once; after that the kept realm is only told of moved ports. */
record Realm(Home home, Secrets secrets) {

    private static final String RESOURCE = "realm.json";

    /** Writes the file Keycloak imports from; true if there is no realm yet. */
    boolean prepare() throws IOException {
        Path file = home.keycloak().resolve("data").resolve("import").resolve("parley-realm.json");
        PrivateFile.write(file, filled());
        return !Files.exists(Keycloak.data(home));
    }

    /** Once Keycloak answers: remembers for which portal the realm was imported, or moves a kept one to today's port. */
    void settle(boolean imported) throws IOException, InterruptedException {
        String portal = home.at().portalUrl();
        if (!imported && Files.exists(portalFile()) && !Files.readString(portalFile()).equals(portal)) {
            new PortalMove(home, secrets).from(Files.readString(portalFile()));
        }
        if (!imported && isOfAnotherSource()) {
            Progress.say("Keycloak", "realm.json has changed since it was imported; to take it: mvn -Dparley.demo=reset");
        }
        if (imported) {
            Files.writeString(sourceFile(), Template.read(RESOURCE));
        }
        Files.writeString(portalFile(), portal);
    }

    String filled() throws IOException {
        return Template.filled(RESOURCE, Map.of(
                "portal", home.at().portalUrl(),
                "portal.secret", secrets.get("client.portal"),
                "admin.secret", secrets.get("client.admin"),
                "mail.port", String.valueOf(home.at().mail()),
                "mail.password", secrets.get("mail"),
                "demo.password", Secrets.DEMO_PASSWORD,
                // Keycloak's own message keys, which only look like ours
                "username", "${username}", "email", "${email}"));
    }

    boolean isOfAnotherSource() throws IOException {
        return !Files.exists(sourceFile()) || !Files.readString(sourceFile()).equals(Template.read(RESOURCE));
    }

    private Path portalFile() {
        return home.keycloak().resolve("data").resolve("parley-portal");
    }

    private Path sourceFile() {
        return home.keycloak().resolve("data").resolve("parley-realm-source");
    }
}
