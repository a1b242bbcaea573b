package io.parley.lifecycle;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.tenant.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What a platform admin decides about a place, first in the platform's rows and log, then in the brand's own log (shared.tenancy, T6). */
@ApplicationScoped
class Life {

    @Inject
    private Standings standings;
    @Inject
    private BrandAudit audit;

    void become(Place.Kind kind, UUID id, int known, PlaceState next, String why) {
        tell(kind, id, standings.become(kind, id, known, next, why));
    }

    /** Repeats in the brand's log what happened to it; an agency's log is the platform's. */
    void tell(Place.Kind kind, UUID id, Noted noted) {
        if (kind == Place.Kind.BRAND) {
            Current.inBrand(id, () -> {
                audit.note(noted);
                return null;
            });
        }
    }
}
