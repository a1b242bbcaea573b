package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path directory;

    @Test
    void are_made_once_and_kept() throws IOException {
        assertThat(Secrets.of(home())).isEqualTo(Secrets.of(home()));
    }

    @Test
    void are_for_their_owner_only() throws IOException {
        assumeFalse(Os.WINDOWS);
        Secrets.of(home());
        assertThat(Files.getPosixFilePermissions(Secrets.file(home())))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void need_no_quoting_in_sql_or_a_form() throws IOException {
        var secrets = Secrets.of(home());
        assertThat(secrets.get("db.app")).matches("[A-Za-z0-9]{32}").isNotEqualTo(secrets.get("db.owner"));
        assertThat(Base64.getDecoder().decode(secrets.get("parley.secret"))).hasSize(32);
    }

    @Test
    void that_are_gone_while_the_data_stayed_are_not_made_up_anew() throws IOException {
        Files.createDirectories(home().database());
        assertThatThrownBy(() -> Secrets.of(home())).isInstanceOf(Sorry.class).hasMessageContaining("-Dparley.demo=reset");
    }

    private Home home() {
        return new Home(directory, directory, "run", new Addresses(9080, 9090, 8180, 15432, 9280, 9225, 9281));
    }
}
