package io.parley.tenant;

import io.parley.shared.tenancy.Place;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** What belongs to an agency or to a brand. Ids are unique over both, so a place's id alone finds what belongs to it. */
@MappedSuperclass
abstract class AtPlace {

    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "brand_id")
    private UUID brandId;

    protected AtPlace() {
    }

    AtPlace(Place.Kind kind, UUID place) {
        this.agencyId = kind == Place.Kind.AGENCY ? place : null;
        this.brandId = kind == Place.Kind.BRAND ? place : null;
    }

    Place.Kind kind() {
        return agencyId == null ? Place.Kind.BRAND : Place.Kind.AGENCY;
    }

    UUID placeId() {
        return agencyId == null ? brandId : agencyId;
    }

    boolean isAt(UUID place) {
        return placeId().equals(place);
    }
}
