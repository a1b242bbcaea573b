package io.parley.dev.sandbox;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** X's counts of calls in a window of time, told in its headers. */
final class Allowances {

    static final int QUARTER = 900;
    static final int DAY = 86_400;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final Faults faults;
    private final Clock clock;

    Allowances(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /** Takes one, or refuses with 429. @return the headers that tell what is left */
    Map<String, String> take(String name, Account account, int usual, int seconds) {
        Window window = count(name, account, 1, seconds);
        Map<String, String> headers = window.headers(faults.limit(name, usual));
        if (window.used() > faults.limit(name, usual)) {
            throw XError.v1(429, 88, "Rate limit exceeded").with(headers);
        }
        return headers;
    }

    /** The same headers without taking any. */
    Map<String, String> look(String name, Account account, int usual, int seconds) {
        return count(name, account, 0, seconds).headers(faults.limit(name, usual));
    }

    void clear() {
        windows.clear();
    }

    private Window count(String name, Account account, int taken, int seconds) {
        long now = clock.instant().getEpochSecond();
        return windows.compute(name + " " + account.id(), (key, before) ->
                before == null || before.ends() <= now ? new Window(now + seconds, taken) : new Window(before.ends(), before.used() + taken));
    }

    private record Window(long ends, int used) {

        Map<String, String> headers(int limit) {
            return Map.of("x-rate-limit-limit", String.valueOf(limit), "x-rate-limit-remaining", String.valueOf(Math.max(0, limit - used)),
                    "x-rate-limit-reset", String.valueOf(ends));
        }
    }
}
