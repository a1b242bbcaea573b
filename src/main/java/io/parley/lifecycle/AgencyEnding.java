package io.parley.lifecycle;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.tenant.Agencies;
import io.parley.tenant.AgencyView;
import io.parley.tenant.Brands;
import io.parley.tenant.Departures;
import io.parley.tenant.Tombstones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Deletes an agency that has no brands left (rule LC9). There is nothing then to export and nothing to wait for: members, invitations and a
 * picture are all it has. It is one transaction, in which no brand comes in any more; what the identity provider has to do follows it (LC10).
 */
@PlatformUseCase
@ApplicationScoped
class AgencyEnding {

    @Inject
    private Agencies agencies;
    @Inject
    private Brands brands;
    @Inject
    private Departures departures;
    @Inject
    private Farewells farewells;
    @Inject
    private Tombstones tombstones;

    void delete(UUID id, int known, String typed) {
        boolean empty = brands.shut(id);
        AgencyView agency = agencies.get(id);
        Stale.check("agency", known, agency.version());
        if (!agency.name().equals(typed)) {
            throw new Refused("name", "lifecycle.delete.name.other");
        }
        if (!empty) {
            throw new Refused("", "lifecycle.delete.brands");
        }
        people(agency);
        tombstones.set(Place.Kind.AGENCY, id, id);
    }

    private void people(AgencyView agency) {
        for (Departures.Leaver leaver : departures.of(agency.id(), agency.id())) {
            if (!leaver.elsewhere()) {
                farewells.forget(agency.id(), leaver.subject());
            }
            departures.leave(leaver.person(), agency.id());
        }
        departures.expected(agency.id()).forEach(subject -> farewells.forget(agency.id(), subject));
        if (agency.organizationId() != null) {
            farewells.dissolve(agency.id(), agency.organizationId());
        }
    }
}
