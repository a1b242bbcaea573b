package io.parley.lifecycle;

import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.tenant.Agencies;
import io.parley.tenant.Brands;
import io.parley.tenant.Departures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The move itself: the brand's one row, and who has to leave the organization of its old agency, in one transaction (rules LC7, LC10). */
@PlatformUseCase
@ApplicationScoped
class Relocation {

    @Inject
    private Brands brands;
    @Inject
    private Agencies agencies;
    @Inject
    private Departures departures;
    @Inject
    private Farewells farewells;

    void move(UUID brand, int known, UUID to) {
        UUID from = brands.get(brand).agencyId();
        String organization = agencies.get(from).organizationId();
        if (organization != null) {
            departures.of(brand, from).stream().filter(m -> !m.inOrganization()).forEach(m -> farewells.leave(brand, m.subject(), organization));
        }
        brands.move(brand, known, to);
    }
}
