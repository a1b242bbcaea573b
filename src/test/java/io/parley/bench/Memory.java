package io.parley.bench;

import io.parley.fixtures.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the processes of a server hold in memory; each page that several share is counted once, by its share. */
record Memory(String server, int processes, long residentKiB, long proportionalKiB) {

    static List<Memory> ofAll() {
        return Stream.of("liberty", "keycloak", "postgres").map(Memory::of).toList();
    }

    private static Memory of(String server) {
        var root = ProcessHandle.of(Long.parseLong(Running.setting("parley.pid." + server))).orElseThrow();
        List<Long> ids = Stream.concat(Stream.of(root), root.descendants()).map(ProcessHandle::pid).toList();
        return new Memory(server, ids.size(), ids.stream().mapToLong(id -> read(id, "status", "VmRSS:")).sum(),
                ids.stream().mapToLong(id -> read(id, "smaps_rollup", "Pss:")).sum());
    }

    /** What one process holds in memory, with the files it has mapped. */
    static long residentKiB(long process) {
        return read(process, "status", "VmRSS:");
    }

    /** The same without mapped files, which the system may take back at any time. */
    static long anonymousKiB(long process) {
        return read(process, "status", "RssAnon:");
    }

    String row() {
        return "| " + String.join(" | ", server, String.valueOf(processes), String.valueOf(residentKiB / 1024),
                String.valueOf(proportionalKiB / 1024)) + " |";
    }

    /** A line such as "VmRSS:   1234 kB"; 0 where the system does not tell. */
    private static long read(long process, String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process), file))) {
            Optional<String> line = lines.filter(l -> l.startsWith(name)).findFirst();
            return line.map(l -> Long.parseLong(l.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
