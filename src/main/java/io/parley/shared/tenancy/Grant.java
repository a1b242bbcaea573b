package io.parley.shared.tenancy;

import java.util.Set;
import java.util.UUID;

/** What a key that came with this request may do in its brand. @param scopes such as links:read */
public record Grant(UUID key, Set<String> scopes) {

    public boolean allows(String scope) {
        return scopes.contains(scope);
    }
}
