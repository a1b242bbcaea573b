package io.parley.dev;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * The X sandbox of the stack that this launcher runs, in the launcher's own process. Maven loads the launcher anew for each goal and
 * closes its classes afterwards; the sandbox lives on, so it has classes of its own, and the thread that waits for its end is found by
 * its name.
 */
final class XSandbox {

    private static final String KEEPER = "parley-sandbox-";
    private static final String ENTRY = "io.parley.dev.sandbox.Sandbox";

    private XSandbox() {
    }

    static void start(Home home, Secrets secrets) throws Exception {
        Server.refuseWhenClosing();
        Closeable sandbox = (Closeable) lasting().loadClass(ENTRY).getMethod("open", int.class, String.class, String.class, String.class, Path.class)
                .invoke(null, home.at().sandbox(), home.at().portalUrl() + "/webhooks/x", Settings.X_CONSUMER_KEY, secrets.get("x.consumer"),
                        home.sandbox().resolve("journal.jsonl"));
        var keeper = new Thread(() -> closeAtTheEnd(sandbox), KEEPER + home.name());
        keeper.setDaemon(true);
        keeper.start();
        Progress.say("X sandbox", "ready on port " + home.at().sandbox());
    }

    static void stop(Home home) throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(KEEPER + home.name())) {
                thread.interrupt();
                thread.join(5_000);
            }
        }
    }

    /** The same classes as ours, from a loader that nobody closes; loaded whole, for a mvn clean beside us takes the files away. */
    private static ClassLoader lasting() throws Exception {
        URL[] places = XSandbox.class.getClassLoader() instanceof URLClassLoader ours ? ours.getURLs() : new URL[0];
        ClassLoader lasting = places.length == 0 ? XSandbox.class.getClassLoader() : new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
        OwnClasses.load("io.parley.dev.sandbox", lasting);
        return lasting;
    }

    private static void closeAtTheEnd(Closeable sandbox) {
        try (sandbox) {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (IOException unclosed) {
            System.err.println("The X sandbox's journal could not be closed: " + unclosed.getMessage());
        }
    }
}
