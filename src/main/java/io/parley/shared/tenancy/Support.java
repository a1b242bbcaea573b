package io.parley.shared.tenancy;

import java.time.Instant;

/** An admin's visit to one place as support: until when, and the reason given, which everybody there can read. */
public record Support(Instant until, String reason) {
}
