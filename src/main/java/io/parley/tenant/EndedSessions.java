package io.parley.tenant;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The sessions the identity provider has ended. */
@PlatformUseCase
@ApplicationScoped
public class EndedSessions {

    /** Longer than any session of ours can live. */
    private static final Duration KEPT = Duration.ofDays(2);
    private static final String END_ALL = "update Person p set p.sessionsFrom = :at where p.subject = :subject "
            + "and (p.sessionsFrom is null or p.sessionsFrom < :at)";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /**
     * Ends every session whose person proved who they are before that second. Whole seconds, since the provider tells no more of a log-in:
     * the log-in that made the change goes on.
     */
    public void endAll(String subject, Instant at) {
        entities.createQuery(END_ALL).setParameter("subject", subject).setParameter("at", at.truncatedTo(ChronoUnit.SECONDS)).executeUpdate();
    }

    /** Notes the end; saying it twice is the same as once. */
    public void end(String sid, String subject) {
        Instant now = clock.instant();
        entities.createQuery("delete from EndedSession e where e.expiresAt < :now").setParameter("now", now).executeUpdate();
        if (entities.find(EndedSession.class, sid) == null) {
            entities.persist(new EndedSession(sid, subject, now, now.plus(KEPT)));
        }
    }
}
