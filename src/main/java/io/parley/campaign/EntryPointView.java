package io.parley.campaign;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry point as pages see it.
 *
 * @param welcome        the channel's id of its welcome message; null while the channel has none
 * @param welcomeVersion the flow version whose words that message shows; null like it
 * @param problem        why the channel did not take the newest words; null where it did or still may
 */
public record EntryPointView(UUID id, UUID campaign, UUID bot, UUID account, EntryKind kind, String name, String language, String welcome,
                             UUID welcomeVersion, WelcomeState state, String problem, Instant createdAt, int version) {
}
