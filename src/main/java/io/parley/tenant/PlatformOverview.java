package io.parley.tenant;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The platform at a glance. */
@PlatformUseCase
@ApplicationScoped
public class PlatformOverview {

    private static final String COUNTS = """
            select (select count(*) from agency where state <> 'DELETED'), (select count(*) from brand where state <> 'DELETED'), (select count(*) from person),
            (select count(*) from invitation where redeemed_at is null and revoked_at is null and expires_at > ?1)""";
    private static final String NAMES = "select a.id, a.name from Agency a where a.id in :ids union select b.id, b.name from Brand b where b.id in :ids "
            + "union select p.id, p.name from Person p where p.id in :ids union select i.id, i.email from Invitation i where i.id in :ids";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public PlatformCounts counts() {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var counts = (Object[]) entities.createNativeQuery(COUNTS).setParameter(1, now).getSingleResult();
        return new PlatformCounts((Long) counts[0], (Long) counts[1], (Long) counts[2], (Long) counts[3]);
    }

    /** What agencies, brands, people and invitations are called now; what has no name any more is missing. */
    public Map<UUID, String> names(Collection<UUID> of) {
        List<UUID> ids = of.stream().filter(id -> id != null).distinct().toList();
        return ids.isEmpty() ? Map.of() : entities.createQuery(NAMES, Object[].class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
