package io.parley.shared.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: turns an address and a person into a place. The tenant room implements it. */
public interface TenantDirectory {

    /** Empty when there is no such address or the person is no member: the caller cannot tell which (rule T1). */
    Optional<Place> find(Place.Kind kind, String slug, UUID person);

    /** Names of some who own a place, or the agency it belongs to. */
    List<String> owners(Place place);
}
