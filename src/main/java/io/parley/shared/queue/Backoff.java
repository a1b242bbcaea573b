package io.parley.shared.queue;

import java.time.Duration;
import java.util.List;

/** How long to wait after the first, second … failure (rule Q3). */
final class Backoff {

    static final int MOST = 6;
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2),
            Duration.ofMinutes(10));

    private Backoff() {
    }

    /** @param failures so far, from 1 */
    static Duration after(int failures) {
        return WAITS.get(Math.max(0, Math.min(failures, WAITS.size()) - 1));
    }
}
