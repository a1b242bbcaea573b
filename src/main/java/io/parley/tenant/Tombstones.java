package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Leaves of a place what may stay: a row that keeps its addresses taken, its zone, which its days were counted in, and its agency. */
@PlatformUseCase
@ApplicationScoped
public class Tombstones {

    private static final String BRAND = "update brand set state = 'DELETED', state_reason = '', state_since = ?2, name = '', privacy_url = '', stop_words = '', "
            + "holding_en = '', holding_ko = '', limited = '', logo_id = null, version = version + 1 where id = ?1";
    private static final String CLEAR = "select clear_of_agency(?1)";
    private static final String AGENCY = "update agency set state = 'DELETED', state_reason = '', state_since = ?2, name = '', organization_id = null, "
            + "logo_id = null, limit_package_id = null, version = version + 1 where id = ?1";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private PlatformAudit audit;

    /** What an agency has of its own besides goes in the same transaction; a brand's went before, table by table. */
    public void set(Place.Kind kind, UUID id, UUID agency) {
        if (kind == Place.Kind.AGENCY) {
            entities.createNativeQuery(CLEAR).setParameter(1, id).getSingleResult();
        }
        entities.createNativeQuery(kind == Place.Kind.BRAND ? BRAND : AGENCY).setParameter(1, id)
                .setParameter(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
        String name = kind.name().toLowerCase(Locale.ROOT);
        audit.note(agency, kind == Place.Kind.BRAND ? id : null, new Noted(name + ".deleted", name, id, Map.of(), Map.of("state", "DELETED")));
    }
}
