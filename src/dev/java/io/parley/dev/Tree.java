package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Whole directories: copied, emptied, deleted. */
final class Tree {

    private Tree() {
    }

    static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                copyOne(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    static void copyAllBut(Path from, Path to, Set<String> left) throws IOException {
        Files.createDirectories(to);
        for (Path child : childrenBut(from, left)) {
            copy(child, to.resolve(child.getFileName()));
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    static void deleteAllBut(Path directory, Set<String> kept) throws IOException {
        Files.createDirectories(directory);
        for (Path child : childrenBut(directory, kept)) {
            delete(child);
        }
    }

    private static List<Path> childrenBut(Path directory, Set<String> left) throws IOException {
        try (var children = Files.list(directory)) {
            return children.filter(child -> !left.contains(child.getFileName().toString())).toList();
        }
    }

    private static void copyOne(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
