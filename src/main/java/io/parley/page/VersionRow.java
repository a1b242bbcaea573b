package io.parley.page;

import java.time.Instant;

/** A published version as a list shows it. */
public record VersionRow(int number, Instant at, String by) {
}
