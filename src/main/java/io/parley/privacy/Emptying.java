package io.parley.privacy;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Empties what the current brand has kept long enough, some rows a transaction (rules PV5, PV7). */
@UseCase
@ApplicationScoped
public class Emptying {

    private static final String RAN = "insert into retention_run (brand_id, id, started_at, ended_at, texts, leads, clicks) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    private static final String ERASED = "(select k.id from conversation k join contact c on c.brand_id = k.brand_id and c.id = k.contact_id "
            + "where c.erased_at is not null)";
    private static final String LATE = "update click set agent = null, referrer = null where (agent is not null or referrer is not null) and send_id in "
            + "(select o.id from outbox o where o.kind = 'MESSAGE' and o.subject_id in " + ERASED + ")";
    private static final String OLD = "(select k.id from conversation k join erasure e on e.brand_id = k.brand_id and e.contact_id = k.contact_id "
            + "where e.numbers_due_at <= ?1)";
    private static final List<String> NUMBERS = List.of("update message set event_key = null where event_key is not null and conversation_id in " + OLD,
            "update outbox set external_id = null where external_id is not null and subject_id in " + OLD,
            "update inbox set event_key = 'erased:' || id where kind <> 'TIMER' and event_key not like 'erased:%' and lane in " + OLD,
            "update erasure set numbers_due_at = null where numbers_due_at <= ?1");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** The last and how many. */
    record Batch(UUID last, int rows) {
    }

    /** @return empty once there is nothing left behind that id */
    Optional<Batch> batch(Kept.Emptied table, Object bound, UUID behind) {
        List<?> done = entities.createNativeQuery(table.batch()).setParameter(1, bound).setParameter(2, behind).getResultList();
        return done.stream().map(UUID.class::cast).max(Comparator.comparing(UUID::toString)).map(last -> new Batch(last, done.size()));
    }

    /** Whoever was erased may still have clicked on an old button; and an event is repeated for 30 days, no longer. */
    void afterErasures() {
        entities.createNativeQuery(LATE).executeUpdate();
        NUMBERS.forEach(sql -> entities.createNativeQuery(sql).setParameter(1, clock.instant()).executeUpdate());
    }

    void ran(Instant started, Map<Kept, Long> rows) {
        entities.createNativeQuery(RAN).setParameter(1, Current.brand()).setParameter(2, ids.next()).setParameter(3, started).setParameter(4, clock.instant())
                .setParameter(5, rows.get(Kept.TEXTS)).setParameter(6, rows.get(Kept.LEADS)).setParameter(7, rows.get(Kept.CLICKS)).executeUpdate();
    }
}
