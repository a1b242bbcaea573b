package io.parley.dev;

import java.util.stream.Stream;

/** The PostgreSQL of the tests' own home, to be killed and started again as its launcher would. */
public final class DatabaseServer {

    private static final Home HOME = Home.verify();

    private DatabaseServer() {
    }

    public static ProcessHandle postmaster() throws Exception {
        return Pids.of(HOME).alive("postgres").stream().reduce((first, second) -> second).orElseThrow();
    }

    /** kill -9, every process of it. */
    public static void kill() throws Exception {
        ProcessHandle postmaster = postmaster();
        var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            one.onExit().join();
        }
    }

    public static void start() throws Exception {
        new Postgres(HOME, Secrets.of(HOME)).start();
    }
}
