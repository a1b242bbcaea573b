package io.parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this checkout, for whoever measures them. */
public final class SourceFiles {

    private SourceFiles() {
    }

    /** All below these folders whose names end so. */
    public static List<Path> of(String ending, String... roots) {
        return Stream.of(roots).flatMap(root -> below(Path.of(root))).filter(file -> file.toString().endsWith(ending)).toList();
    }

    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
