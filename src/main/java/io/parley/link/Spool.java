package io.parley.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where entries wait on this machine's own disk while the database does not answer (rules L9, L10). */
final class Spool {

    static final int CHUNK = 1_000;
    private static final String OPEN = ".open";
    private static final String READY = ".spool";
    private static final String REFUSED = "refused.txt";
    private final Path directory;
    private FileChannel channel;
    private Path file;

    /** What an earlier process left open is ready. */
    Spool(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        for (Path left : files(OPEN)) {
            Files.move(left, ready(left));
        }
    }

    /** Returns once they are on the disk. */
    synchronized void append(List<LedgerEntry> entries) throws IOException {
        if (channel == null) {
            file = directory.resolve(System.currentTimeMillis() + "-" + UUID.randomUUID() + OPEN);
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        write(channel, entries);
    }

    /** Sets aside for a person what the database will never take. */
    synchronized void refuse(LedgerEntry entry) throws IOException {
        try (var refused = FileChannel.open(directory.resolve(REFUSED), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            write(refused, List.of(entry));
        }
    }

    /** Files to be replayed, the oldest first; what is appended from now on goes into another. */
    synchronized List<Path> ready() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
            Files.move(file, ready(file));
        }
        return files(READY);
    }

    synchronized boolean isEmpty() throws IOException {
        return channel == null && files(READY).isEmpty();
    }

    /** Hands over what stands in a file, some at a time, and deletes it; with a damaged line it is kept under another name. */
    void replay(Path ready, Sink sink) throws Exception {
        boolean damaged = false;
        var chunk = new ArrayList<LedgerEntry>();
        try (Stream<String> lines = Files.lines(ready, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                var entry = SpoolLine.read(line);
                damaged |= entry.isEmpty();
                entry.ifPresent(chunk::add);
                if (chunk.size() == CHUNK) {
                    sink.take(List.copyOf(chunk));
                    chunk.clear();
                }
            }
        }
        sink.take(List.copyOf(chunk));
        if (damaged) {
            Files.move(ready, ready.resolveSibling(ready.getFileName() + ".damaged"));
        } else {
            Files.delete(ready);
        }
    }

    private static void write(FileChannel to, List<LedgerEntry> entries) throws IOException {
        var bytes = ByteBuffer.wrap(entries.stream().map(SpoolLine::write).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
        to.force(false);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path ready(Path open) {
        String name = open.getFileName().toString();
        return open.resolveSibling(name.substring(0, name.length() - OPEN.length()) + READY);
    }

    /** Takes what is replayed; throwing keeps the file for another time. */
    @FunctionalInterface
    interface Sink {

        void take(List<LedgerEntry> entries) throws Exception;
    }
}
