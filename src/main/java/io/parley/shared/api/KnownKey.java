package io.parley.shared.api;

import io.parley.shared.tenancy.Place;
import java.util.Set;
import java.util.UUID;

/** A key that opens its brand now. @param brand as it stands now, with the role a key has there (rules AP3, AP4) */
public record KnownKey(UUID id, String name, Set<String> scopes, Place brand) {
}
