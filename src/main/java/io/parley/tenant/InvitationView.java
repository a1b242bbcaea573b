package io.parley.tenant;

import io.parley.shared.tenancy.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * An invitation as pages see it.
 *
 * @param email    empty once it has been over for long
 * @param venue    where it leads
 * @param inviter  the name of who invited, null for the platform itself
 * @param accepted an identity has taken it, but has not logged in yet
 */
public record InvitationView(UUID id, String email, Role role, String language, Venue venue, String inviter, InvitationState state,
                             Instant expiresAt, boolean accepted) {

    public boolean isOpen() {
        return state == InvitationState.OPEN;
    }

    public boolean isFor(String other) {
        return !email.isEmpty() && email.equalsIgnoreCase(other);
    }
}
