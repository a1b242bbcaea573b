package io.parley.shared.tenancy;

import java.util.UUID;

/** Who acts: a person who logged in, or the system itself (no id). */
public record Actor(UUID id, String name, String email, boolean admin) {

    public static final Actor SYSTEM = new Actor(null, "Parley", "", false);
}
