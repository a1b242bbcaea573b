package io.parley.usage;

import java.time.Instant;

/** What was refused in an hour of UTC: of which brand (null where it is an agency's own), by which limit, what, how often (rule US8). */
public record RefusalRow(Instant hour, String agency, String brand, String limit, String what, long count) {
}
