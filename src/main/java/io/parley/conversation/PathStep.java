package io.parley.conversation;

import java.time.Instant;

/** A step the newest run entered. @param outcome ANSWERED, PASSED, LEFT, UNDELIVERABLE, HANDED_OVER; null while it waits @param choice may be null */
public record PathStep(String step, int ordinal, Instant at, String outcome, String choice) {
}
