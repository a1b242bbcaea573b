package io.parley.identity;

import java.time.Instant;

/**
 * That somebody's log-in was changed at the provider.
 *
 * @param certain false where the user was changed in some way, which may have nothing to do with the log-in
 */
record LogInChange(String subject, Instant at, boolean certain) {
}
