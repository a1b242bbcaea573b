package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakCopyTest {

    private static final Addresses ANY = new Addresses(9080, 9090, 8180, 15432, 9280, 9225, 9281);

    @TempDir
    Path directory;

    @BeforeEach
    void unpack() throws IOException {
        Path unpacked = Files.createDirectories(directory.resolve("runtime").resolve("keycloak-26").resolve("lib"));
        Files.writeString(unpacked.resolve("programs"), "as shipped");
    }

    @Test
    void the_first_start_builds_and_later_ones_do_not() throws IOException {
        var copy = copy("run", "26");
        assertThat(copy.make()).isTrue();
        copy.built();
        assertThat(copy.make()).isFalse();
    }

    @Test
    void what_one_home_has_built_the_other_takes_but_never_its_data() throws IOException {
        copy("run", "26").make();
        Files.writeString(home("run").keycloak().resolve("lib").resolve("programs"), "built");
        Files.createDirectories(home("run").keycloak().resolve("data").resolve("h2"));
        copy("run", "26").built();
        assertThat(copy("verify", "26").make()).isFalse();
        assertThat(home("verify").keycloak().resolve("lib").resolve("programs")).hasContent("built");
        assertThat(home("verify").keycloak().resolve("data")).doesNotExist();
    }

    @Test
    void another_version_replaces_the_programs_and_keeps_the_data() throws IOException {
        copy("run", "26").make();
        Path data = Files.createDirectories(home("run").keycloak().resolve("data").resolve("h2"));
        Files.createDirectories(directory.resolve("runtime").resolve("keycloak-27"));
        assertThat(copy("run", "27").make()).isTrue();
        assertThat(home("run").keycloak().resolve("lib")).doesNotExist();
        assertThat(data).exists();
    }

    private KeycloakCopy copy(String home, String version) {
        return new KeycloakCopy(home(home), version);
    }

    private Home home(String name) {
        return new Home(directory, directory, name, ANY);
    }
}
