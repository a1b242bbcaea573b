package io.parley.dev;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * A server in the launcher's own process. Maven loads the launcher anew for each goal and closes its classes afterwards; such a server lives
 * on, so it has classes of its own, and the thread that waits for its end is found by its name.
 *
 * @param keeper names that thread, with the home's name behind it
 * @param entry  the class in whose package the server is, with a static method open that makes it
 */
record InLauncher(String keeper, String entry) {

    interface Opening {

        Object open(Class<?> entry) throws ReflectiveOperationException;
    }

    void start(Home home, Opening opening) throws Exception {
        Server.refuseWhenClosing();
        var server = (Closeable) opening.open(lasting().loadClass(entry));
        var thread = new Thread(() -> closeAtTheEnd(server), keeper + home.name());
        thread.setDaemon(true);
        thread.start();
    }

    void stop(Home home) throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(keeper + home.name())) {
                thread.interrupt();
                thread.join(5_000);
            }
        }
    }

    /** The same classes as ours, from a loader that nobody closes; loaded whole, for a mvn clean beside us takes the files away. */
    private ClassLoader lasting() throws Exception {
        URL[] places = InLauncher.class.getClassLoader() instanceof URLClassLoader ours ? ours.getURLs() : new URL[0];
        ClassLoader lasting = places.length == 0 ? InLauncher.class.getClassLoader() : new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
        OwnClasses.load(entry.substring(0, entry.lastIndexOf('.')), lasting);
        return lasting;
    }

    private static void closeAtTheEnd(Closeable server) {
        try (server) {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (IOException unclosed) {
            System.err.println("Not everything could be closed: " + unclosed.getMessage());
        }
    }
}
