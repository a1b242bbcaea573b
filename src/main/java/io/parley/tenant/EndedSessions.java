package io.parley.tenant;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The sessions the identity provider has ended. */
@PlatformUseCase
@ApplicationScoped
public class EndedSessions {

    /** Longer than any session of ours can live. */
    private static final Duration KEPT = Duration.ofDays(2);
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** Notes the end; saying it twice is the same as once. */
    public void end(String sid, String subject) {
        Instant now = clock.instant();
        entities.createQuery("delete from EndedSession e where e.expiresAt < :now").setParameter("now", now).executeUpdate();
        if (entities.find(EndedSession.class, sid) == null) {
            entities.persist(new EndedSession(sid, subject, now, now.plus(KEPT)));
        }
    }
}
