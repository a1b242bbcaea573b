package io.parley.shared.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: which brand a key opens. The tenant room implements it. */
public interface KeyDirectory {

    /** Empty for a key that never was, was revoked, or has expired: the caller cannot tell which. */
    Optional<KnownKey> find(String hash);

    /** Notes that the key was used now; a note less than a minute old stays as it is. */
    void used(UUID key);

    /** The brands that have or had a key. */
    List<UUID> brands();
}
