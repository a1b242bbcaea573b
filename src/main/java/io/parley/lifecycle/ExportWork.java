package io.parley.lifecycle;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Which brand's exports have to be made, or are so old that they are given up: ids across brands, nothing else (design.md 5). */
@PlatformUseCase
@ApplicationScoped
class ExportWork {

    static final Duration KEPT = Duration.ofDays(30);
    private static final String WORK = "select w.brand, w.item, w.old, b.state from export_work(?1) w join brand b on b.id = w.brand";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    record Item(UUID brand, UUID export, boolean old) {
    }

    /** A brand that is being deleted keeps its export to the end. */
    List<Item> open() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(WORK)
                .setParameter(1, OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC)).getResultList();
        return rows.stream().filter(r -> !((Boolean) r[2] && r[3].equals("DELETING")))
                .map(r -> new Item((UUID) r[0], (UUID) r[1], (Boolean) r[2])).toList();
    }
}
