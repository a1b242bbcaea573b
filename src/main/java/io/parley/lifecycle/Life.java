package io.parley.lifecycle;

import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.tenant.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a platform admin decides about a place. It is noted outside of the brand and stands in the brand's log all the same (shared.audit, AU1). */
@ApplicationScoped
class Life {

    @Inject
    private Standings standings;

    void become(Place.Kind kind, UUID id, int known, PlaceState next, String why) {
        standings.become(kind, id, known, next, why);
    }
}
