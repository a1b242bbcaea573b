package io.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of figures in target/bench, which people also see go by. */
record Report(String name, String text) {

    static Report titled(String name, String title) {
        return new Report(name, "# " + title + "\n");
    }

    Report saying(String paragraph) {
        return new Report(name, text + "\n" + paragraph + "\n");
    }

    Report table(String heading, List<String> rows) {
        String line = "|" + " --- |".repeat(heading.length() - heading.replace("|", "").length() - 1);
        return new Report(name, text + "\n" + heading + "\n" + line + "\n" + String.join("\n", rows) + "\n");
    }

    void write() throws IOException {
        Path file = Path.of("target", "bench", name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        System.out.println("\n" + text);
    }
}
