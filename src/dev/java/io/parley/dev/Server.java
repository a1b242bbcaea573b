package io.parley.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A server as a child process: its output in a log of its own, its ids on disk from the first moment. */
final class Server {

    private static volatile boolean closing;

    private final Home home;
    private final String name;
    private Process process;

    Server(Home home, String name) {
        this.home = home;
        this.name = name;
    }

    /** From now on nothing starts any more: the shutdown hook is at work. */
    static void close() {
        closing = true;
    }

    static void refuseWhenClosing() {
        if (closing) {
            throw new Sorry("Stopped while starting.");
        }
    }

    void start(List<String> command, Map<String, String> environment) throws IOException {
        Files.createDirectories(log().getParent());
        var builder = new ProcessBuilder(Os.deafToInterrupt(command)).redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().keySet().removeIf(Server::unwanted);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        synchronized (Server.class) {
            refuseWhenClosing();
            process = builder.start();
            recordIds();
        }
    }

    /** Waits until the address answers, or says why it never will. */
    void awaitAnswer(String what, String url, Duration limit) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!Answer.from(url)) {
            if (!process.isAlive() || Log.hopeless(log())) {
                throw Log.sorry(home, what + " could not start.", log());
            }
            if (System.nanoTime() > deadline) {
                throw Log.sorry(home, what + " was not ready after " + limit.toSeconds() + " s.", log());
            }
            Thread.sleep(150);
        }
        recordIds();
    }

    /** Waits for a start that is just under way, so that no process escapes between its birth and its record. */
    void stop(Duration patience) throws IOException {
        synchronized (Server.class) {
            Ending.end(Pids.of(home).alive(name), patience);
            Pids.of(home).forget(name);
        }
    }

    Path log() {
        return home.log(name);
    }

    /** Scripts of these servers start a JVM as a child; both are recorded. */
    private void recordIds() throws IOException {
        Pids.of(home).record(name, Stream.concat(Stream.of(process.toHandle()), process.descendants()));
    }

    /** The surrounding shell may be set up for another Keycloak, Liberty or Java; ours get only what we give them. */
    private static boolean unwanted(String variable) {
        return variable.matches("(KC|WLP|QUARKUS|JAVA_OPTS|JVM_ARGS|LOG_DIR|LOG_FILE|DEBUG).*|JAVA");
    }
}
