package io.parley.bench;

import io.parley.fixtures.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Processor time so far, in hundredths of a second: of one JVM, of all of PostgreSQL, and of the whole machine. */
record Cpu(long server, long postgres, long machine) {

    static Cpu now(long server) throws IOException {
        List<String> all = Files.readAllLines(Path.of("/proc/stat"));
        long busy = Stream.of(0, 1, 2, 5, 6).mapToLong(i -> Long.parseLong(all.get(0).split(" +")[1 + i])).sum();
        var postmaster = ProcessHandle.of(Long.parseLong(Running.setting("parley.pid.postgres"))).orElseThrow();
        long backends = postmaster.descendants().mapToLong(p -> of(p.pid())).sum();
        return new Cpu(of(server), backends + of(postmaster.pid()), busy);
    }

    /** Cells of a table: milliseconds each thing took since then of the JVM, of PostgreSQL, and of everything else on this machine. */
    String perThing(Cpu before, long things) {
        long mine = server - before.server;
        long theirs = postgres - before.postgres;
        return String.format(Locale.ROOT, "%.3f | %.3f | %.3f", mine * 10.0 / things, theirs * 10.0 / things,
                (machine - before.machine - mine - theirs) * 10.0 / things);
    }

    /** With that of its children that have ended. */
    private static long of(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(11, 12, 13, 14).mapToLong(i -> Long.parseLong(fields[i])).sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
