package io.parley.shared.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;

/** Wakes workers of this process when something becomes due. Only a shortcut: who hears nothing polls. */
final class Bell {

    private static final long GRAIN = 10;
    private final TreeSet<Long> times = new TreeSet<>();
    private final Clock clock;
    private boolean open;

    Bell(Clock clock) {
        this.clock = clock;
    }

    /** Somebody is to look then. Rounded up to 10 ms, so that a flood of events is a handful of times. */
    synchronized void ring(Instant due) {
        times.add((due.toEpochMilli() / GRAIN + 1) * GRAIN);
        notifyAll();
    }

    synchronized void ring() {
        times.add(0L);
        notify();
    }

    /** Returns when the next time has come, or after the longest wait. One time wakes one worker. */
    synchronized void await(Duration longest) throws InterruptedException {
        long end = clock.instant().toEpochMilli() + longest.toMillis();
        long now = clock.instant().toEpochMilli();
        while (!open && now < end && !heard(now)) {
            long next = times.isEmpty() ? end : Math.min(end, times.first());
            wait(Math.max(1, next - now));
            now = clock.instant().toEpochMilli();
        }
    }

    /** Nobody waits any more. */
    synchronized void open() {
        open = true;
        notifyAll();
    }

    private boolean heard(long now) {
        return !times.isEmpty() && times.first() <= now && times.pollFirst() != null;
    }
}
