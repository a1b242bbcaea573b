package io.parley.shared.queue;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Works for as long as there is something to do, then listens. */
record Worker(Bell bell, Duration poll, Work work, BooleanSupplier ending) implements Runnable {

    private static final System.Logger LOG = System.getLogger(Worker.class.getName());
    private static final Duration TROUBLE = Duration.ofSeconds(1);

    /** @return whether there was anything to do */
    @FunctionalInterface
    interface Work {
        boolean next() throws Exception;
    }

    @Override
    public void run() {
        try {
            while (!ending.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where there was one there may be more: a colleague is woken too. */
    private void step() throws InterruptedException {
        if (worked()) {
            bell.ring();
        } else {
            bell.await(poll);
        }
    }

    /** The database being away, or a restart in the middle, ends no worker. */
    private boolean worked() throws InterruptedException {
        try {
            return work.next();
        } catch (Exception e) {
            if (!ending.getAsBoolean()) {
                LOG.log(Level.WARNING, "queue work-failed: {0}; tried again in a second", e.toString());
                bell.await(TROUBLE);
            }
            return false;
        }
    }
}
