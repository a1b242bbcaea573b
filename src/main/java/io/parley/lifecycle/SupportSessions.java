package io.parley.lifecycle;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import io.parley.tenant.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The visits as support (rule LC8): at most one open for each admin, which the database holds too. */
@PlatformUseCase
@ApplicationScoped
class SupportSessions {

    private static final String OPEN = "select s from SupportSession s where s.endedAt is null and s.personId = :person";
    private static final String OVER = "select s from SupportSession s where s.endedAt is null and s.endsAt <= :now";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private Venues venues;
    @Inject
    private PlatformAudit audit;

    /** Nobody else's is open then: see {@link #end}. */
    void begin(Place.Kind kind, UUID place, String reason) {
        var session = new SupportSession(ids.next(), Current.actor().id(), kind, place, reason, clock.instant());
        entities.persist(session);
        note(session, "visit.began", Map.of("reason", reason, "minutes", SupportSession.LONGEST.toMinutes()));
    }

    Optional<SupportSession.Visited> open(UUID person) {
        return find(person).map(SupportSession::visited);
    }

    void end(UUID id) {
        SupportSession session = entities.find(SupportSession.class, id);
        session.end(clock.instant());
        note(session, "visit.ended", Map.of());
    }

    List<SupportSession.Visited> over() {
        return entities.createQuery(OVER, SupportSession.class).setParameter("now", clock.instant()).getResultList().stream()
                .map(SupportSession::visited).toList();
    }

    private Optional<SupportSession> find(UUID person) {
        return entities.createQuery(OPEN, SupportSession.class).setParameter("person", person).getResultStream().findFirst();
    }

    private void note(SupportSession session, String action, Map<String, ?> fields) {
        SupportSession.Visited v = session.visited();
        var noted = Noted.made(action, v.kind().name().toLowerCase(Locale.ROOT), v.place(), fields);
        audit.note(venues.get(v.kind(), v.place()).agency().id(), v.kind() == Place.Kind.BRAND ? v.place() : null, noted);
    }
}
