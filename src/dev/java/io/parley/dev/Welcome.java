package io.parley.dev;

import java.io.IOException;
import java.util.Map;

/** What a newcomer reads when everything runs. */
final class Welcome {

    private Welcome() {
    }

    static String text(Home home) throws IOException {
        return Template.filled("welcome.txt", Map.of(
                "portal", home.at().portalUrl(),
                "public", home.at().publicUrl(),
                "sandbox", home.at().sandboxUrl(),
                "mailbox", home.at().mailboxUrl(),
                "keycloak", home.at().keycloakUrl(),
                "postgres", String.valueOf(home.at().postgres()),
                "secrets", home.shown(Secrets.file(home)),
                "logs", home.shown(home.root().resolve("logs")),
                "password", Secrets.DEMO_PASSWORD));
    }
}
