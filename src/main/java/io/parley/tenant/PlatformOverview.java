package io.parley.tenant;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The platform at a glance. */
@PlatformUseCase
@ApplicationScoped
public class PlatformOverview {

    private static final String OPEN = "select count(i) from Invitation i where i.redeemedAt is null and i.revokedAt is null and i.expiresAt > :now";
    private static final String NAMES = "select a.id, a.name from Agency a where a.id in :ids union select b.id, b.name from Brand b where b.id in :ids "
            + "union select p.id, p.name from Person p where p.id in :ids union select i.id, i.email from Invitation i where i.id in :ids";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public PlatformCounts counts() {
        long open = entities.createQuery(OPEN, Long.class).setParameter("now", clock.instant()).getSingleResult();
        return new PlatformCounts(count("Agency"), count("Brand"), count("Person"), open);
    }

    /** What agencies, brands, people and invitations are called now; what has no name any more is missing. */
    public Map<UUID, String> names(Collection<UUID> of) {
        List<UUID> ids = of.stream().filter(id -> id != null).distinct().toList();
        return ids.isEmpty() ? Map.of() : entities.createQuery(NAMES, Object[].class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private long count(String entity) {
        return entities.createQuery("select count(e) from " + entity + " e", Long.class).getSingleResult();
    }
}
