package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule W9. */
class AccessFileTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("W9 a line is one object of JSON, and a token of its address is not in it")
    void line() throws IOException {
        try (var file = new AccessFile(pattern())) {
            file.keep(line("/l/Ab3dE6g/c2VjcmV0\"\n"));
            file.keep(line("/b/agave-norte"));
        }
        assertThat(lines()).containsExactly(
                "{\"at\":\"2026-12-01T00:00:00Z\",\"method\":\"GET\",\"path\":\"/l/Ab3dE6g/…\",\"status\":302,\"micros\":84,\"person\":\"\",\"place\":\"\"}",
                "{\"at\":\"2026-12-01T00:00:00Z\",\"method\":\"GET\",\"path\":\"/b/agave-norte\",\"status\":302,\"micros\":84,\"person\":\"\",\"place\":\"\"}");
    }

    @Test
    @DisplayName("W9 what finds the queue full is lost and counted, and what comes after it is written again")
    void full() throws IOException {
        try (var file = new AccessFile(pattern())) {
            for (int i = 0; i < AccessFile.QUEUE; i++) {
                assertThat(file.keep(line("/" + i))).isTrue();
            }
            assertThat(Stream.of("/x", "/y", "/z").map(p -> file.keep(line(p)))).containsOnly(false);
            file.write();
            assertThat(file.keep(line("/after"))).isTrue();
        }
        assertThat(lines()).hasSize(AccessFile.QUEUE + 2).contains("{\"lost\":3}").noneMatch(l -> l.contains("\"/y\"")).last().asString().contains("/after");
    }

    @Test
    @DisplayName("W9 a path of any length takes one line of bounded length")
    void longest() throws IOException {
        try (var file = new AccessFile(pattern())) {
            file.keep(line("/" + "x".repeat(30_000)));
        }
        assertThat(lines()).singleElement().asString().hasSizeLessThan(AccessLine.LONGEST + 200);
    }

    private static AccessLine line(String path) {
        return new AccessLine(1_796_083_200_000L, "GET", path, 302, 84, "", "");
    }

    private String pattern() {
        return directory + "/access.%g.log";
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(directory.resolve("access.0.log"));
    }
}
