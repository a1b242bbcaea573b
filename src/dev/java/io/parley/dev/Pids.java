package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of one home, on disk: a later launcher finds there what a killed one left behind. */
record Pids(Path directory) {

    /** Linux derives start times from a boot time that the clock's own corrections move a little. */
    private static final long CLOCK_CORRECTION_MILLIS = 2000;

    static Pids of(Home home) {
        return new Pids(home.root().resolve("pids"));
    }

    void record(String name, Stream<ProcessHandle> processes) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name), processes.filter(p -> startOf(p).isPresent())
                .map(p -> p.pid() + " " + startOf(p).orElseThrow()).collect(Collectors.joining("\n")));
    }

    /** A process id alone may long belong to somebody else: only id and start time together are ours. */
    List<ProcessHandle> alive(String name) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream().filter(line -> line.matches("\\d+ \\d+"))
                .map(Pids::find).flatMap(Optional::stream).toList();
    }

    void forget(String name) throws IOException {
        Files.deleteIfExists(directory.resolve(name));
    }

    private static Optional<ProcessHandle> find(String line) {
        String[] pidAndStart = line.split(" ");
        long start = Long.parseLong(pidAndStart[1]);
        return ProcessHandle.of(Long.parseLong(pidAndStart[0])).filter(ProcessHandle::isAlive)
                .filter(p -> startOf(p).filter(s -> Math.abs(s - start) <= CLOCK_CORRECTION_MILLIS).isPresent());
    }

    private static Optional<Long> startOf(ProcessHandle process) {
        return process.info().startInstant().map(instant -> instant.toEpochMilli());
    }
}
