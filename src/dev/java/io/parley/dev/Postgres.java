package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The database server. Its own pg_ctl starts it, apart from the terminal, and stops it without waiting for clients. */
final class Postgres {

    private static final String NAME = "postgres";

    private final Home home;
    private final Secrets secrets;

    Postgres(Home home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
    }

    void start() throws Exception {
        var step = Progress.begin("PostgreSQL", "starting on port " + home.at().postgres() + " ...");
        Files.createDirectories(log().getParent());
        Files.writeString(log(), "");
        if (!Files.exists(home.database())) {
            initialise();
        }
        startPostmaster();
        new DatabaseSetup(home, secrets).run();
        Timings.of(home).note(NAME, step.ready());
    }

    /** One at a time with stopping, so that no postmaster escapes between its birth and its record. */
    private void startPostmaster() throws Exception {
        synchronized (Server.class) {
            Server.refuseWhenClosing();
            control("start", "-t", "60", "-l", log().toString(), "-o", options());
            Pids.of(home).record(NAME, ProcessHandle.of(postmaster().orElse(-1L)).stream());
        }
    }

    /** pg_ctl believes the id in the data directory; it is asked only when the recorded process is really ours. */
    static void stop(Home home) throws Exception {
        synchronized (Server.class) {
            if (!Pids.of(home).alive(NAME).isEmpty()) {
                stopOurs(home);
            }
            Pids.of(home).forget(NAME);
        }
    }

    private static void stopOurs(Home home) throws Exception {
        try {
            new Postgres(home, null).control("stop", "-m", "fast", "-t", "10");
        } catch (Sorry stuck) {
            Ending.end(Pids.of(home).alive(NAME), Duration.ofSeconds(1));
        }
    }

    /** Made beside and renamed when whole: a start that was interrupted leaves no half of a database. */
    private void initialise() throws Exception {
        Path fresh = home.database().resolveSibling("postgres.new");
        Path password = home.root().resolve("initdb.password");
        Tree.delete(fresh);
        PrivateFile.write(password, secrets.get("db.superuser"));
        try {
            run("initdb", "-D", fresh.toString(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile", password.toString(),
                    "-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");
        } finally {
            Files.delete(password);
        }
        Files.move(fresh, home.database());
    }

    private String options() {
        return "-p " + home.at().postgres() + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on"
                + " -c synchronous_commit=on -c max_connections=100 -c timezone=UTC -c log_timezone=UTC"
                + " -c log_error_verbosity=terse"; // a refused row is not quoted: it may hold what somebody wrote
    }

    private void control(String action, String... options) throws Exception {
        var arguments = new ArrayList<>(List.of(action, "-w", "-D", home.database().toString()));
        arguments.addAll(List.of(options));
        run("pg_ctl", arguments.toArray(String[]::new));
    }

    /** PostgreSQL refuses root; in a user namespace of its own it does not see that it is. */
    private void run(String program, String... arguments) throws Exception {
        var command = new ArrayList<>(Os.root() ? List.of("unshare", "-U") : List.<String>of());
        command.add(PostgresBinaries.in(home.runtime()).resolve(program).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw Log.sorry(home, "PostgreSQL's " + program + " did not succeed.", log());
        }
    }

    private Optional<Long> postmaster() throws IOException {
        try (Stream<String> lines = Files.lines(home.database().resolve("postmaster.pid"))) {
            return lines.findFirst().map(line -> Long.valueOf(line.trim()));
        }
    }

    private Path log() {
        return home.log(NAME);
    }
}
