package io.parley.dev;

import java.io.PrintWriter;
import java.nio.file.Files;

/**
 * What Maven calls: {@code run} for a person, {@code session} for one who wants to look at a page as somebody, {@code verify} and
 * {@code stop-verify} around the tests.
 */
public final class Launcher {

    private Launcher() {
    }

    public static void main(String[] arguments) throws Exception {
        OwnClasses.load();
        switch (arguments.length == 0 ? "run" : arguments[0]) {
            case "run" -> run();
            case "session" -> session(arguments.length < 2 ? "" : arguments[1]);
            case "verify" -> verify();
            case "stop-verify" -> new Stack(Home.verify()).stop();
            default -> throw new Sorry("Say run, session, verify or stop-verify.");
        }
    }

    private static void run() throws Exception {
        var home = Home.run();
        try {
            started(home);
        } catch (Sorry sorry) {
            giveUp(sorry);
        }
        Progress.say(Welcome.text(home));
        LogWatch.follow(home);
    }

    private static void session(String email) throws Exception {
        try {
            Progress.say(new PortalCookie(Home.run()).of(email));
        } catch (Sorry sorry) {
            giveUp(sorry);
        }
    }

    private static void verify() throws Exception {
        var home = Home.verify();
        started(home);
        TestProperties.write(home);
    }

    private static void started(Home home) throws Exception {
        try {
            Progress.say("\nStarting Parley in " + home.shown(home.root()));
            long began = System.nanoTime();
            new Stack(home).start();
            Timings.of(home).noteAll(began);
        } catch (Sorry sorry) {
            throw sorry;
        } catch (Exception failure) {
            throw unexpected(home, failure);
        }
    }

    /** Ends the Maven JVM: the sentence shall be the last thing on the screen. Ctrl-C while starting needs no sentence. */
    private static void giveUp(Sorry sorry) {
        if (!Stack.exiting()) {
            System.err.println("\n" + sorry.getMessage() + "\n");
        }
        System.exit(1);
    }

    /** The trace is for whoever mends it; the person at the terminal gets the sentence. */
    private static Sorry unexpected(Home home, Exception failure) throws Exception {
        var log = home.log("launcher");
        Files.createDirectories(log.getParent());
        try (var out = new PrintWriter(Files.newBufferedWriter(log))) {
            failure.printStackTrace(out);
        }
        return new Sorry("Parley could not be started: " + failure.getMessage() + " Details: " + home.shown(log));
    }
}
