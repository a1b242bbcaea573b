package io.parley.shared.tenancy;

import java.util.UUID;

/** A platform admin was let into a place, by their own membership or as support. */
public record PlaceEntered(UUID admin, Place place) {
}
