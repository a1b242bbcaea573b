package io.parley.usage;

import java.time.LocalDate;

/** A brand's day of UTC. */
public record DayRow(LocalDate day, Used used) {
}
