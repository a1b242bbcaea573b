package io.parley.dev.sandbox;

import java.util.concurrent.atomic.AtomicLong;

/** Ids like X's: the time in the upper bits, each greater than all before. */
final class Ids {

    private static final long EPOCH = 1_288_834_974_657L;
    private static final int BITS = 22;

    private final AtomicLong last = new AtomicLong();

    String next(long millis) {
        long now = millis - EPOCH << BITS;
        return String.valueOf(last.updateAndGet(before -> Math.max(before + 1, now)));
    }

    void seen(String id) {
        if (id.matches("\\d{1,18}|[0-8]\\d{18}")) {
            long known = Long.parseLong(id);
            last.updateAndGet(before -> Math.max(before, known));
        }
    }
}
