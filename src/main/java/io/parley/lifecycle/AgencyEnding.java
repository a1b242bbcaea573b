package io.parley.lifecycle;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.tenant.Agencies;
import io.parley.tenant.AgencyView;
import io.parley.tenant.Brands;
import io.parley.tenant.Departures;
import io.parley.tenant.IdentityProvider;
import io.parley.tenant.Tombstones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Deletes an agency that has no brands left (rule LC9). There is nothing then to export and nothing to wait for: members, invitations and a
 * picture are all it has. Each step is safe to repeat, so one that stopped is simply asked for again.
 */
@ApplicationScoped
class AgencyEnding {

    @Inject
    private Agencies agencies;
    @Inject
    private Brands brands;
    @Inject
    private Departures departures;
    @Inject
    private IdentityProvider identities;
    @Inject
    private Tombstones tombstones;

    void delete(UUID id, int known, String typed) {
        AgencyView agency = agencies.get(id);
        Stale.check("agency", known, agency.version());
        if (!agency.name().equals(typed)) {
            throw new Refused("name", "lifecycle.delete.name.other");
        }
        if (agency.state() == PlaceState.DELETED || !brands.of(id).isEmpty()) {
            throw new Refused("", "lifecycle.delete.brands");
        }
        try {
            people(agency);
        } catch (IdentityProvider.Unavailable e) {
            throw new Refused("", e.getMessage());
        }
        tombstones.set(Place.Kind.AGENCY, id, id);
    }

    private void people(AgencyView agency) {
        for (Departures.Leaver leaver : departures.of(agency.id(), agency.id())) {
            if (!leaver.elsewhere()) {
                identities.forget(leaver.subject());
            }
            departures.leave(leaver.person(), agency.id());
        }
        departures.expected(agency.id()).forEach(identities::forget);
        if (agency.organizationId() != null) {
            identities.dissolve(agency.organizationId());
        }
    }
}
