package io.parley.dev.sandbox;

import java.util.concurrent.ThreadFactory;

/** Threads that hold up nobody's end. */
final class Threads {

    private Threads() {
    }

    static ThreadFactory named(String name) {
        return task -> {
            var thread = new Thread(task, "sandbox-" + name);
            thread.setDaemon(true);
            thread.setContextClassLoader(Threads.class.getClassLoader());
            return thread;
        };
    }
}
