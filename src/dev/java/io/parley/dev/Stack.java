package io.parley.dev;

import java.util.List;
import java.util.stream.Stream;

/**
 * The three servers of one home, and the X sandbox and the mailbox in the launcher itself. Parley needs its database to start; it starts without
 * Keycloak, so they come up side by side.
 * Down they go the other way round.
 */
final class Stack {

    static final List<String> SERVERS = List.of("liberty", "keycloak", "postgres");
    private static final String LAUNCHER = "launcher";

    private static volatile boolean exiting;

    private final Home home;

    Stack(Home home) {
        this.home = home;
    }

    void start() throws Exception {
        refuseASecond();
        endLeftovers();
        new Preflight(home).check();
        Pids.of(home).record(LAUNCHER, Stream.of(ProcessHandle.current()));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAtExit, "parley-stop"));
        try {
            bringUp();
        } catch (Exception failed) {
            Server.close();
            stop();
            throw failed;
        }
    }

    private void bringUp() throws Exception {
        if (home.fresh() || "reset".equals(System.getProperty("parley.demo"))) {
            wipe();
        }
        var secrets = Secrets.of(home);
        XSandbox.start(home, secrets);
        Mailboxes.start(home, secrets);
        Together.run(new Keycloak(home, secrets)::start, () -> {
            new Postgres(home, secrets).start();
            new Liberty(home, secrets).start();
            new DemoData(home, secrets).write();
        });
    }

    /** Works from the recorded ids alone, so that any launcher can stop what another one started. */
    void stop() throws Exception {
        Liberty.stop(home);
        Strays.end(home);
        XSandbox.stop(home);
        Mailboxes.stop(home);
        Keycloak.stop(home);
        Postgres.stop(home);
        Pids.of(home).forget(LAUNCHER);
    }

    static boolean exiting() {
        return exiting;
    }

    private void stopAtExit() {
        exiting = true;
        Server.close();
        try {
            if (!Pids.of(home).alive(LAUNCHER).isEmpty()) {
                Progress.say("\nStopping Parley ...");
                stop();
                Progress.say("Stopped.");
            }
        } catch (Exception unstoppable) {
            Progress.say("Not everything could be stopped: " + unstoppable.getMessage());
        }
    }

    private void refuseASecond() throws Exception {
        for (ProcessHandle other : Pids.of(home).alive(LAUNCHER)) {
            if (other.pid() != ProcessHandle.current().pid()) {
                throw new Sorry("Parley is already running from this checkout (process " + other.pid()
                        + "). Use it, or stop it first with Ctrl-C.");
            }
        }
    }

    private void endLeftovers() throws Exception {
        Strays.end(home);
        var pids = Pids.of(home);
        for (String server : SERVERS) {
            if (!pids.alive(server).isEmpty()) {
                Progress.say("  An earlier run was killed and left its servers behind; ending them first.");
                stop();
                return;
            }
        }
    }

    private void wipe() throws Exception {
        Tree.delete(home.database());
        Tree.delete(Keycloak.data(home));
        Tree.delete(home.sandbox());
    }
}
