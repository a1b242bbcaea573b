package io.parley.tenant;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The platform at a glance. */
@PlatformUseCase
@ApplicationScoped
public class PlatformOverview {

    private static final String COUNTS = """
            select (select count(*) from agency where state <> 'DELETED'), (select count(*) from brand where state <> 'DELETED'), (select count(*) from person),
            (select count(*) from invitation where redeemed_at is null and revoked_at is null and expires_at > ?1)""";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    public PlatformCounts counts() {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var counts = (Object[]) entities.createNativeQuery(COUNTS).setParameter(1, now).getSingleResult();
        return new PlatformCounts((Long) counts[0], (Long) counts[1], (Long) counts[2], (Long) counts[3]);
    }
}
