package io.parley.dev.mailbox;

import java.util.concurrent.ThreadFactory;

/** Threads that hold up nobody's end. */
final class Threads {

    private Threads() {
    }

    static ThreadFactory named(String name) {
        return task -> {
            var thread = new Thread(task, "mailbox-" + name);
            thread.setDaemon(true);
            thread.setContextClassLoader(Threads.class.getClassLoader());
            return thread;
        };
    }
}
