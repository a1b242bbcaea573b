package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingsTest {

    @TempDir
    private Path directory;

    @Test
    @DisplayName("the first start of a home is kept, the last one replaced")
    void first_and_last() throws IOException {
        var timings = new Timings(directory.resolve("run").resolve("timings.properties"));
        timings.note("liberty", 12.34);
        timings.note("liberty", 5.06);
        timings.note("liberty", 4.91);
        assertThat(Files.readAllLines(timings.file())).containsExactly("first.liberty=12.3", "last.liberty=4.9");
    }
}
