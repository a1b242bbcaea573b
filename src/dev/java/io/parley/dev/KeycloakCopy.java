package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Keycloak's programs in a home. At its first start a copy rebuilds itself for what it shall do, which takes longest of
 * all; a copy that has done so is the better one to copy from.
 */
record KeycloakCopy(Home home, String version) {

    private static final Set<String> DATA = Set.of("data");

    static KeycloakCopy of(Home home) {
        return new KeycloakCopy(home, System.getProperty("parley.keycloak.version"));
    }

    /** True if the next start will take long. The version is written last: an interrupted copy is made again. */
    boolean make() throws IOException {
        if (!is("parley-copied", home.keycloak())) {
            Tree.deleteAllBut(home.keycloak(), DATA);
            Tree.copyAllBut(source(), home.keycloak(), DATA);
            note("parley-copied");
        }
        return !is("parley-built", home.keycloak());
    }

    void built() throws IOException {
        note("parley-built");
    }

    private Path source() {
        return is("parley-built", home.othersKeycloak()) ? home.othersKeycloak() : home.runtime().resolve("keycloak-" + version);
    }

    private void note(String mark) throws IOException {
        Files.writeString(home.keycloak().resolve(mark), version);
    }

    private boolean is(String mark, Path keycloak) {
        try {
            return Files.readString(keycloak.resolve(mark)).equals(version);
        } catch (IOException never) {
            return false;
        }
    }
}
