package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.mail.Letters;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes how a brand or an agency stands (rule TN9), notes it and tells its owners. */
@PlatformUseCase
@ApplicationScoped
public class Standings {

    private static final Map<PlaceState, String> NAMES = Map.of(PlaceState.ACTIVE, "resumed", PlaceState.SUSPENDED, "suspended",
            PlaceState.ARCHIVED, "archived", PlaceState.DELETING, "deletion-began", PlaceState.DELETED, "deleted");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Venues venues;
    @Inject
    private Owners owners;
    @Inject
    private Letters letters;
    @Inject
    private PlatformAudit audit;

    /**
     * @param known the version the decision was made at (rule TN7)
     * @return the change as the brand's own log has to repeat it
     */
    public Noted become(Place.Kind kind, UUID id, int known, PlaceState next, String why) {
        Venue before = venues.get(kind, id);
        Standing standing = standing(kind, id, known, next, why);
        String name = kind.name().toLowerCase(Locale.ROOT);
        var noted = new Noted(name + "." + NAMES.get(next), name, id, Map.of("state", before.state()), fields(standing));
        audit.note(before.agency().id(), kind == Place.Kind.BRAND ? id : null, noted);
        if (next == PlaceState.SUSPENDED || next == PlaceState.ACTIVE) {
            owners.of(before).forEach(owner -> letters.post(owner.letter(NAMES.get(next), before, Map.of("place", before.name(), "reason", why))));
        }
        return noted;
    }

    private Standing standing(Place.Kind kind, UUID id, int known, PlaceState next, String why) {
        if (kind == Place.Kind.AGENCY) {
            return found(Agency.class, id).become(known, next, why, clock.instant());
        }
        return found(Brand.class, id).become(known, next, why, clock.instant());
    }

    private <T> T found(Class<T> type, UUID id) {
        return Optional.ofNullable(entities.find(type, id)).orElseThrow(() -> new NotFound("place"));
    }

    private static Map<String, ?> fields(Standing standing) {
        return standing.reason().isEmpty() ? Map.of("state", standing.state()) : Map.of("state", standing.state(), "reason", standing.reason());
    }
}
