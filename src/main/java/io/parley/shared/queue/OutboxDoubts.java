package io.parley.shared.queue;

import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Calls of unknown end that the channel's records did not show (rule Q4): looked for again, then parked. */
@UseCase
@ApplicationScoped
public class OutboxDoubts {

    private static final List<Duration> LOOKS = List.of(Duration.ofSeconds(5), Duration.ofSeconds(20));
    private static final Duration UNREADABLE = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String LOOKS_SO_FAR = "select looks from outbox where id = ?1";
    private static final String LOOK = "update outbox set looks = looks + ?2, due_at = ?3, detail = ?4 where id = ?1 and state = 'IN_DOUBT' and parked_at is null";
    private static final String PARK = "update outbox set parked_at = ?2, detail = ?3 where id = ?1 and state = 'IN_DOUBT' and parked_at is null";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Bells bells;
    @Inject
    private Clock clock;
    @Inject
    private Event<Undelivered> undelivered;

    /** The records were read and it is not there. */
    void missing(OutboxItem item) {
        int looks = ((Number) entities.createNativeQuery(LOOKS_SO_FAR).setParameter(1, item.id()).getSingleResult()).intValue();
        if (looks >= LOOKS.size()) {
            park(item, "not-found");
        } else {
            lookAgain(item, 1, LOOKS.get(looks), "not-found");
        }
    }

    /** The records could not be read. */
    void unreadable(OutboxItem item, String reason) {
        if (item.sendingSince().plus(LONGEST).isBefore(clock.instant())) {
            park(item, reason);
        } else {
            lookAgain(item, 0, UNREADABLE, reason);
        }
    }

    private void lookAgain(OutboxItem item, int counted, Duration wait, String detail) {
        Instant due = clock.instant().plus(wait);
        entities.createNativeQuery(LOOK).setParameter(1, item.id()).setParameter(2, counted).setParameter(3, Rows.time(due)).setParameter(4, detail)
                .executeUpdate();
        bells.afterCommit(bells.outbox(), due);
    }

    private void park(OutboxItem item, String reason) {
        int parked = entities.createNativeQuery(PARK).setParameter(1, item.id()).setParameter(2, Rows.time(clock.instant())).setParameter(3, reason)
                .executeUpdate();
        if (parked > 0) {
            undelivered.fire(new Undelivered(item.id(), item.kind(), item.subject(), "PARKED", reason));
            bells.afterCommit(bells.outbox(), clock.instant());
        }
    }
}
