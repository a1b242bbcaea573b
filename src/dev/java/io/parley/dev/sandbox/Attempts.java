package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Tries a body again until it is taken, and remembers each try. X's pauses of minutes are seconds here. */
final class Attempts {

    private static final List<Long> PAUSES = List.of(200L, 1000L, 3000L);
    private static final int REMEMBERED = 5_000;
    private static final int WHEN_REFUSED = 8;
    private static final int WHEN_NOBODY = 240;

    private final Webhook webhook;
    private final Place place;
    private final Faults faults;
    private final Deque<Attempt> attempts = new ArrayDeque<>();
    private final AtomicLong age = new AtomicLong();
    private long tried;
    private long taken;
    private long given;

    Attempts(Webhook webhook, Place place, Faults faults) {
        this.webhook = webhook;
        this.place = place;
        this.faults = faults;
    }

    void untilTaken(String body) {
        long since = age.get();
        for (int n = 1; since == age.get() && !Thread.currentThread().isInterrupted(); n++) {
            int status = once(body, n);
            if (status == 200) {
                return;
            }
            if (n >= (status >= 400 && status < 500 ? WHEN_REFUSED : WHEN_NOBODY)) {
                giveUp();
                return;
            }
            pause(PAUSES.get(Math.min(n, PAUSES.size()) - 1));
        }
    }

    /** One signed try, noted. */
    int once(String body, int n) {
        int status = webhook.deliver(faults.at("deliver").path("to").asText(place.webhook()), body);
        note(new Attempt(Instant.now(), n, status, body.length()));
        return status;
    }

    void forget() {
        age.incrementAndGet();
        synchronized (this) {
            attempts.clear();
            tried = 0;
            taken = 0;
            given = 0;
        }
    }

    synchronized List<Attempt> all() {
        return List.copyOf(attempts);
    }

    synchronized ObjectNode counts() {
        return Json.object("tried", tried, "taken", taken, "givenUp", given);
    }

    private synchronized void note(Attempt attempt) {
        tried++;
        taken += attempt.status() == 200 ? 1 : 0;
        attempts.addLast(attempt);
        if (attempts.size() > REMEMBERED) {
            attempts.removeFirst();
        }
    }

    private synchronized void giveUp() {
        given++;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param n which try of this body @param status 0 when nobody answered */
    record Attempt(Instant at, int n, int status, int length) {

        ObjectNode json() {
            return Json.object("at", at.toString(), "attempt", n, "status", status, "bytes", length);
        }
    }
}
