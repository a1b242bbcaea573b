package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    private static final String STARTED = "[x] 1 ChannelFramework A CWWKF0011I: The server is ready";
    private static final String FAILED = "[x] 2 AppMessageHelper E CWWKZ0002E: An exception occurred while starting parley";

    @TempDir
    Path directory;

    @Test
    void the_last_words_are_those_that_tell_of_trouble() throws IOException {
        assertThat(Log.lastWords(log(STARTED, FAILED, STARTED))).isEqualTo("    " + FAILED);
    }

    @Test
    void without_trouble_they_are_the_last_lines() throws IOException {
        assertThat(Log.lastWords(log("one", "", "two"))).isEqualTo("    one\n    two");
    }

    @Test
    void an_application_that_will_not_start_is_known_at_once() throws IOException {
        assertThat(Log.hopeless(log(STARTED))).isFalse();
        assertThat(Log.hopeless(log(STARTED, FAILED))).isTrue();
    }

    @Test
    void the_sentence_says_where_the_rest_is() throws IOException {
        var home = new Home(directory, directory, "run", new Addresses(9080, 9090, 8180, 15432, 9280, 9225, 9281));
        assertThat(Log.sorry(home, "Parley could not start.", log(FAILED)))
                .hasMessage("Parley could not start. Its last words:\n    " + FAILED + "\n  The whole log: a.log");
    }

    @Test
    void no_log_at_all_is_no_failure_of_its_own() {
        assertThat(Log.lastWords(directory.resolve("none"))).isEmpty();
    }

    private Path log(String... lines) throws IOException {
        return Files.writeString(directory.resolve("a.log"), String.join("\n", lines));
    }
}
