package io.parley.dev;

import java.nio.file.Files;
import java.nio.file.Path;

/** Loads this package whole: a mvn clean beside us takes the class files away, and stopping needs some for the first time. */
final class OwnClasses {

    private OwnClasses() {
    }

    static void load() throws Exception {
        Path root = Path.of(OwnClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path directory = root.resolve(OwnClasses.class.getPackageName().replace('.', '/'));
        try (var files = Files.list(directory)) {
            for (String file : files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".class")).toList()) {
                Class.forName(OwnClasses.class.getPackageName() + "." + file.replaceFirst("\\.class$", ""));
            }
        }
    }
}
