package io.parley.shared.tenancy;

import java.util.UUID;

/**
 * Who acts: a person who logged in, or the system itself (no id).
 *
 * @param support an admin who is in a place as support, not as a member of it
 */
public record Actor(UUID id, String name, String email, boolean admin, boolean support) {

    public static final Actor SYSTEM = new Actor(null, "Parley", "", false);

    public Actor(UUID id, String name, String email, boolean admin) {
        this(id, name, email, admin, false);
    }

    public Actor asSupport() {
        return new Actor(id, name, email, admin, true);
    }
}
