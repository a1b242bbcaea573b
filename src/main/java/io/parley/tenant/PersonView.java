package io.parley.tenant;

import io.parley.shared.tenancy.Actor;
import java.util.UUID;

/** A person as the edge needs them; language is null until chosen. */
public record PersonView(UUID id, String name, String email, boolean admin, String language, String look) {

    public Actor actor() {
        return new Actor(id, name, email, admin);
    }
}
