package io.parley.channel;

import java.time.LocalDate;

/** How often a channel delivered for an account that no brand has, on a day in UTC. */
public record UnknownRow(String externalId, LocalDate day, long times) {
}
