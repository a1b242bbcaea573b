package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidsTest {

    @TempDir
    Path directory;

    @Test
    void a_recorded_process_is_found_again() throws IOException {
        pids().record("server", Stream.of(ProcessHandle.current()));
        assertThat(pids().alive("server")).containsExactly(ProcessHandle.current());
    }

    @Test
    @DisplayName("rule 5: the same process id with another start time is somebody else's")
    void a_reused_process_id_is_not_ours() throws IOException {
        long start = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
        Files.writeString(directory.resolve("server"), ProcessHandle.current().pid() + " " + (start - 60_000));
        assertThat(pids().alive("server")).isEmpty();
    }

    @Test
    void what_was_forgotten_or_never_recorded_or_is_damaged_is_not_alive() throws IOException {
        pids().record("server", Stream.of(ProcessHandle.current()));
        pids().forget("server");
        Files.writeString(directory.resolve("damaged"), "4711\nx y\n");
        assertThat(pids().alive("server")).isEmpty();
        assertThat(pids().alive("never")).isEmpty();
        assertThat(pids().alive("damaged")).isEmpty();
    }

    private Pids pids() {
        return new Pids(directory);
    }
}
