package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginThemeTest {

    @TempDir
    Path directory;
    private Path theme;

    @BeforeEach
    void copy() throws IOException {
        var home = new Home(Path.of("").toAbsolutePath(), directory, "run", new Addresses(9080, 9090, 8180, 15432, 9280, 9225, 9281));
        theme = home.keycloak().resolve("themes/parley/login");
        new LoginTheme(home).copy();
    }

    @Test
    void every_style_sheet_it_names_is_there() throws IOException {
        assertThat(read("theme.properties").getProperty("styles").split(" ")).hasSizeGreaterThan(5)
                .allSatisfy(style -> assertThat(theme.resolve("resources").resolve(style)).isNotEmptyFile());
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        for (String folder : List.of("", "../email/")) {
            assertThat(read(folder + "messages/messages_ko.properties").keySet()).isNotEmpty().isEqualTo(read(folder + "messages/messages_en.properties").keySet());
        }
    }

    @Test
    void it_is_copied_anew_each_time() throws IOException {
        Path stale = Files.writeString(theme.resolve("login.ftl"), "from an older checkout");
        copy();
        assertThat(stale).doesNotExist();
    }

    private Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(theme.resolve(file))) {
            properties.load(in);
        }
        return properties;
    }
}
