package io.parley.shared.api;

import io.parley.shared.tenancy.Place;
import java.util.Set;
import java.util.UUID;

/** A key that opens its brand now. @param brand with the role a key has there (rule AP3) */
public record KnownKey(UUID id, String name, Set<String> scopes, Place brand, Standing standing) {

    /** How far the brand is open (rule AP4). */
    public enum Standing { OPEN, READ_ONLY, SHUT }
}
