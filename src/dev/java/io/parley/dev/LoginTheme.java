package io.parley.dev;

import java.io.IOException;
import java.nio.file.Path;

/** Keycloak's pages in Parley's look: the theme of the checkout, with the portal's own style sheets beside its one. */
record LoginTheme(Home home) {

    private static final String NAME = "parley";

    void copy() throws IOException {
        Path theme = home.keycloak().resolve("themes").resolve(NAME);
        Tree.delete(theme);
        Tree.copy(home.checkout().resolve("src/dev/keycloak/themes").resolve(NAME), theme);
        Tree.copy(home.checkout().resolve("src/main/webapp/css"), theme.resolve("login/resources/css/portal"));
    }
}
