package io.parley.shared.api;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.TimeUnit;

/**
 * What a key may still ask.
 *
 * @param granted whether this request is one of them
 * @param limit   requests at once
 * @param left    how many are left
 * @param full    nanoseconds until all of them are there again
 * @param next    nanoseconds until one more is there; 0 where one is
 */
record Allowance(boolean granted, long limit, long left, long full, long next) {

    void tell(HttpServletResponse response) {
        response.setHeader("RateLimit-Limit", String.valueOf(limit));
        response.setHeader("RateLimit-Remaining", String.valueOf(left));
        response.setHeader("RateLimit-Reset", String.valueOf(seconds(full)));
        if (!granted) {
            response.setHeader("Retry-After", String.valueOf(Math.max(1, seconds(next))));
        }
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
