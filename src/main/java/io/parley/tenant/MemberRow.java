package io.parley.tenant;

import io.parley.shared.tenancy.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A member as pages see them.
 *
 * @param through      the name of the agency through which the person reaches a brand; null for a member of the place itself
 * @param secondFactor whether there was one at the last log-in (rule TN11)
 */
public record MemberRow(UUID id, UUID person, String name, String email, Role role, Instant since, String through,
                        boolean secondFactor) {

    public boolean isOwn() {
        return through == null;
    }

    /** The e-mail as invitations spell it. */
    String address() {
        return email.toLowerCase(Locale.ROOT);
    }

    /** The role is all that ever changes, so it is the version too (rule TN7). */
    public int version() {
        return role.ordinal();
    }

    /** Whether this invitation would bring the person nothing. */
    boolean covers(Invited invited) {
        return isOwn() || role.orStronger(invited.role()) == role;
    }
}
