package io.parley.dev;

import java.nio.file.Files;
import java.nio.file.Path;

/** Loads a package whole: a mvn clean beside us takes the class files away, and stopping needs some for the first time. */
final class OwnClasses {

    private OwnClasses() {
    }

    static void load() throws Exception {
        load(OwnClasses.class.getPackageName(), OwnClasses.class.getClassLoader());
    }

    static void load(String name, ClassLoader loader) throws Exception {
        Path root = Path.of(OwnClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.list(root.resolve(name.replace('.', '/')))) {
            for (String file : files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".class")).toList()) {
                Class.forName(name + "." + file.replaceFirst("\\.class$", ""), true, loader);
            }
        }
    }
}
