package io.parley.tenant;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import java.util.UUID;

/** An agency or a brand that has members, as nobody in particular sees it: a place without a role. */
public record Venue(Place.Kind kind, UUID id, String slug, String name, String accent, PlaceState state, int version, AgencyView agency) {

    static Venue of(AgencyView agency) {
        return new Venue(Place.Kind.AGENCY, agency.id(), agency.slug(), agency.name(), agency.accent(), agency.state(), agency.version(), agency);
    }

    static Venue of(BrandView brand, AgencyView agency) {
        return new Venue(Place.Kind.BRAND, brand.id(), brand.slug(), brand.name(), brand.accent(), brand.state(), brand.version(), agency);
    }

    /** The brand it is, or null where it is an agency. */
    UUID brandId() {
        return kind == Place.Kind.BRAND ? id : null;
    }

    public String href() {
        return kind.prefix() + slug;
    }
}
