package io.parley.dev.sandbox;

import java.time.Clock;
import java.util.Map;

/** The errors that can be asked for, as X words them. */
final class Trouble {

    private Trouble() {
    }

    static XError of(int status, int retryAfter, Clock clock) {
        return switch (status) {
            case 429 -> XError.v1(429, 88, "Rate limit exceeded").with(Map.of("x-rate-limit-limit", "1000", "x-rate-limit-remaining", "0",
                    "x-rate-limit-reset", String.valueOf(clock.instant().getEpochSecond() + retryAfter)));
            case 402 -> XError.v2(402, "credits", "CreditsDepleted", "Your account does not have any credits to fulfil this request.");
            case 401 -> XError.v1(401, 89, "Invalid or expired token.");
            case 403 -> XError.v1(403, 349, "You cannot send messages to this user.");
            case 404 -> XError.v1(404, 34, "Sorry, that page does not exist.");
            case 503 -> XError.v1(503, 130, "Over capacity.");
            default -> XError.v1(status, 131, "Internal error.");
        };
    }
}
