package io.parley.bot;

import java.time.Instant;
import java.util.UUID;

/** A published version in the list of a bot's versions. */
public record VersionRow(UUID id, int number, Instant publishedAt, String publishedBy) {
}
