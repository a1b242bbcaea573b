package io.parley.privacy;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.queue.Lanes;
import io.parley.shared.queue.Outbox;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Erases a contact of the current brand in one transaction, alone in their lanes (rules PV4, PV5). */
@UseCase
@ApplicationScoped
public class Erasing {

    private static final String REASON = "erased";
    private static final String LANES = "select k.lane from conversation k where k.contact_id = ?1 order by k.lane";
    private static final String LOCK = "select c.opted_out_at is not null from contact c where c.id = ?1 for update";
    private static final String UNDER_WAY = "select count(*) from (select 1 from inbox i where i.state = 'READY' and i.kind <> 'TIMER' and i.lane in " + Held.LANES
            + " union all select 1 from outbox o where o.state in ('SENDING', 'IN_DOUBT') and o.parked_at is null and o.lane in " + Held.LANES + ") w";
    private static final String HEARD = "update inbox set state = 'DONE', effect = 'erased', handled_at = ?2 where state = 'READY' and kind <> 'TIMER' and lane in "
            + Held.LANES;
    private static final String SENT = "update outbox set state = 'DEAD', failure = 'erased' where state in ('READY', 'SENDING', 'IN_DOUBT') and lane in " + Held.LANES;
    private static final String STAYS_OUT = "insert into opted_out_mark (brand_id, mark, opted_out_at) values (?1, ?2, ?3) on conflict do nothing";
    private static final String IS_IN = "delete from opted_out_mark where brand_id = ?1 and mark = ?2";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Lanes lanes;
    @Inject
    private Outbox outbox;
    @Inject
    private Searching searching;
    @Inject
    private BrandAudit audit;
    @Inject
    private Clock clock;

    /** Tries a request that is not done. Nothing is lost when it is tried twice. */
    void attempt(UUID id) {
        Erasure erasure = entities.find(Erasure.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (erasure == null || erasure.done()) {
            return;
        }
        Instant now = clock.instant();
        List<UUID> before = lanes(erasure.contact());
        before.forEach(lanes::lock);
        before.forEach(lane -> outbox.drop(lane, REASON));
        Optional<Boolean> out = isOut(erasure.contact());
        boolean busy = ((Number) one(UNDER_WAY, erasure.contact())).longValue() > 0;
        if (!before.equals(lanes(erasure.contact())) || busy && erasure.patient(now)) {
            erasure.later("under-way", now);
            return;
        }
        entities.createNativeQuery(HEARD).setParameter(1, erasure.contact()).setParameter(2, now).executeUpdate();
        entities.createNativeQuery(SENT).setParameter(1, erasure.contact()).executeUpdate();
        out.ifPresent(o -> remember(erasure.mark(), o, now));
        erase(erasure, now);
    }

    private void erase(Erasure erasure, Instant now) {
        List<String> names = searching.names(erasure.contact());
        var changed = new ArrayList<Proof.Rows>();
        for (Trace trace : Trace.values()) {
            changed.add(new Proof.Rows(trace.table(), entities.createNativeQuery(trace.erase()).setParameter(1, erasure.contact()).executeUpdate()));
        }
        entities.createNativeQuery("update contact set erased_at = ?2 where id = ?1").setParameter(1, erasure.contact()).setParameter(2, now).executeUpdate();
        erasure.done(new Proof(changed, names.size(), searching.find(names)), now);
        audit.note(Noted.made("contact.erased", "contact", erasure.contact(), Map.of("contact", erasure.mark())));
    }

    /** Rule PV5: whoever is out stays out, and whoever came back is in. */
    private void remember(String mark, boolean out, Instant now) {
        var query = entities.createNativeQuery(out ? STAYS_OUT : IS_IN).setParameter(1, Current.brand()).setParameter(2, mark);
        (out ? query.setParameter(3, now) : query).executeUpdate();
    }

    private List<UUID> lanes(UUID contact) {
        return ((Stream<?>) entities.createNativeQuery(LANES).setParameter(1, contact).getResultStream()).map(UUID.class::cast).toList();
    }

    /** Empty for whoever only sent a form: nobody can write to them. */
    private Optional<Boolean> isOut(UUID contact) {
        return ((Stream<?>) entities.createNativeQuery(LOCK).setParameter(1, contact).getResultStream()).map(Boolean.class::cast).findFirst();
    }

    private Object one(String sql, UUID contact) {
        return entities.createNativeQuery(sql).setParameter(1, contact).getSingleResult();
    }
}
