package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The hard limits of design.md 9. */
class HouseFiguresTest {

    private static final int MOST_LINES_OF_A_FILE = 250;
    private static final int MOST_LINES_OF_A_METHOD = 30;

    @Test
    @DisplayName("design.md 9: no file of the war or the launcher is longer than 250 lines")
    void no_file_is_too_long() {
        assertThat(longer(SourceFiles.of(".java", "src/main/java", "src/dev/java"))).isEmpty();
    }

    @Test
    @DisplayName("design.md 9: the same for style sheets; control: two of them in one file would be too long")
    void no_sheet_is_too_long() {
        var sheets = SourceFiles.of(".css", "src/main/webapp/css");
        assertThat(longer(sheets)).isEmpty();
        assertThat(sheets.stream().filter(s -> s.getFileName().toString().startsWith("landing")).mapToInt(s -> SourceFiles.lines(s).size()).sum()).as("control")
                .isGreaterThan(MOST_LINES_OF_A_FILE);
    }

    @Test
    @DisplayName("design.md 9: no method is longer than 30 lines")
    void no_method_is_too_long() {
        var found = new TreeMap<String, Integer>();
        for (Path file : SourceFiles.of(".java", "src/main/java", "src/dev/java")) {
            MethodLengths.of(SourceFiles.lines(file)).forEach((name, length) -> found.put(file.getFileName() + " " + name, length));
        }
        assertThat(found).hasSizeGreaterThan(100);
        found.values().removeIf(length -> length <= MOST_LINES_OF_A_METHOD);
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("the measure itself sees a method that is too long")
    void the_measure_can_fail() {
        String body = "        a();\n".repeat(31);
        assertThat(MethodLengths.of(List.of(("class A {\n    void b() {\n" + body + "    }\n}").split("\n"))))
                .containsExactlyEntriesOf(Map.of("b", 31));
    }

    private static Map<Path, Integer> longer(List<Path> files) {
        var found = new TreeMap<Path, Integer>();
        files.forEach(f -> found.put(f, SourceFiles.lines(f).size()));
        found.values().removeIf(lines -> lines <= MOST_LINES_OF_A_FILE);
        return found;
    }
}
