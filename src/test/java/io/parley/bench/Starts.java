package io.parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** How long the starts of one home took, as the launcher noted it. */
record Starts(String home, Properties noted) {

    /** Those homes beside the one under test that have ever been started. */
    static List<Starts> ofAll(Path timings) {
        Path homes = timings.getParent().getParent();
        return Stream.of("run", "verify").map(name -> homes.resolve(name).resolve(timings.getFileName())).filter(Files::exists)
                .map(Starts::read).toList();
    }

    Stream<String> rows() {
        return Stream.of("first", "last").map(this::row);
    }

    private String row(String which) {
        return "| " + home + ", " + which + " | " + String.join(" | ", Stream.of("postgres", "keycloak", "liberty", "servers", "command")
                .map(part -> noted.getProperty(which + "." + part, "–")).toList()) + " |";
    }

    private static Starts read(Path file) {
        var noted = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            noted.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Starts(file.getParent().getFileName().toString(), noted);
    }
}
