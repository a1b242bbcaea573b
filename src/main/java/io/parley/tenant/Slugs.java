package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Slug;
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
import java.util.UUID;

/** The addresses ever taken (rule TN1). */
@PlatformUseCase
@ApplicationScoped
public class Slugs {

    private static final String TAKE = "insert into slug (kind, value, owner_id, taken_at) values (?1, ?2, ?3, ?4) on conflict do nothing";
    private static final String OWNER = "select owner_id from slug where kind = ?1 and value = ?2";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Takes an address for its owner; taking one's own again is nothing. */
    public void take(Place.Kind kind, Slug slug, UUID owner, String field) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        int made = entities.createNativeQuery(TAKE).setParameter(1, name).setParameter(2, slug.value()).setParameter(3, owner)
                .setParameter(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
        if (made == 0 && !owner.equals(owner(name, slug))) {
            throw new Refused(field, "tenant.slug.taken", slug.value());
        }
    }

    public boolean isTaken(Place.Kind kind, Slug slug) {
        return owner(kind.name().toLowerCase(Locale.ROOT), slug) != null;
    }

    private Object owner(String kind, Slug slug) {
        return entities.createNativeQuery(OWNER).setParameter(1, kind).setParameter(2, slug.value())
                .getResultStream().findFirst().orElse(null);
    }
}
