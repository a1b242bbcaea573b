package io.parley.shared.queue;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The current brand's outbox. */
@UseCase
@ApplicationScoped
public class Outbox {

    private static final String PUT = "insert into outbox (brand_id, id, account_id, lane, kind, subject_id, run_id, flow_version_id, step, words, mode, "
            + "body, due_at, expires_at, free, created_at) values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid), cast(?8 as uuid), ?9, ?10, ?11, ?12, ?13, "
            + "cast(?14 as timestamptz), ?15, ?13)";
    private static final String SENT = "select id, account_id, run_id, step, case when parked_at is null then state else 'PARKED' end, failure, detail, "
            + "attempts, due_at, body from outbox ";
    private static final String ACCEPT = "update outbox set state = 'DONE', parked_at = null, external_id = ?2, done_at = ?3, done_xid = pg_current_xact_id(), failure = null "
            + "where id = ?1 and state <> 'DONE' returning kind, subject_id";
    private static final String DROP = "update outbox set state = 'DEAD', failure = ?2 where lane = ?1 and state = 'READY'";
    private static final String AGAIN = "update outbox set state = 'READY', parked_at = null, failure = null, detail = null, due_at = ?2, looks = 0, "
            + "expires_at = null where id = ?1 and (state in ('DEAD', 'EXPIRED') or state = 'IN_DOUBT' and parked_at is not null)";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Lanes lanes;
    @Inject
    private Bells bells;
    @Inject
    private Clock clock;
    @Inject
    private Event<Delivered> delivered;

    /** Puts a call behind those of its lane, to be made once the caller's transaction is committed. */
    public void put(Dispatch d) {
        lanes.lock(d.lane());
        Instant now = clock.instant();
        entities.createNativeQuery(PUT).setParameter(1, Current.brand()).setParameter(2, d.id()).setParameter(3, d.account()).setParameter(4, d.lane())
                .setParameter(5, d.kind().name()).setParameter(6, d.subject()).setParameter(7, Objects.toString(d.run(), null))
                .setParameter(8, Objects.toString(d.version(), null)).setParameter(9, d.step()).setParameter(10, d.words()).setParameter(11, d.mode())
                .setParameter(12, d.body()).setParameter(13, Rows.time(now))
                .setParameter(14, d.life() == null ? null : now.plus(d.life()).toString()).setParameter(15, d.free()).executeUpdate();
        bells.afterCommit(bells.outbox(), now);
    }

    /** The channel's own records say that it was accepted. @return false when that was known */
    public boolean accept(UUID id, String externalId) {
        Optional<Object[]> row = rows(ACCEPT, id, externalId, Rows.time(clock.instant())).findFirst();
        row.ifPresent(r -> delivered.fire(new Delivered(id, Dispatch.Kind.valueOf((String) r[0]), (UUID) r[1], externalId)));
        row.ifPresent(r -> bells.afterCommit(bells.outbox(), clock.instant()));
        return row.isPresent();
    }

    /** Nothing of a lane that still waits is sent any more. */
    public int drop(UUID lane, String reason) {
        return entities.createNativeQuery(DROP).setParameter(1, lane).setParameter(2, reason).executeUpdate();
    }

    /** A person's decision to send once more what ended badly or whose end nobody knows (rule Q6). @throws NotFound when there is none such */
    public void again(UUID id) {
        if (entities.createNativeQuery(AGAIN).setParameter(1, id).setParameter(2, Rows.time(clock.instant())).executeUpdate() == 0) {
            throw new NotFound("dispatch");
        }
        bells.afterCommit(bells.outbox(), clock.instant());
    }

    public Optional<Sent> find(UUID id) {
        return rows(SENT + "where id = ?1", id).map(Outbox::sent).findFirst();
    }

    public Optional<Sent> byExternal(UUID account, String externalId) {
        return rows(SENT + "where account_id = ?1 and external_id = ?2", account, externalId).map(Outbox::sent).findFirst();
    }

    /** What of a lane nobody knows the end of, the still open ones first, then the parked ones. */
    public List<Sent> unknown(UUID lane) {
        return rows(SENT + "where lane = ?1 and state in ('SENDING', 'IN_DOUBT') order by (parked_at is not null), seq", lane).map(Outbox::sent).toList();
    }

    /** Everything about one subject, the oldest first. */
    public List<Sent> of(UUID subject) {
        return rows(SENT + "where subject_id = ?1 order by seq", subject).map(Outbox::sent).toList();
    }

    private Stream<Object[]> rows(String sql, Object... args) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < args.length; i++) {
            query.setParameter(i + 1, args[i]);
        }
        return ((List<?>) query.getResultList()).stream().map(r -> (Object[]) r);
    }

    private static Sent sent(Object[] r) {
        return new Sent((UUID) r[0], (UUID) r[1], (UUID) r[2], (String) r[3], (String) r[4], (String) r[5], (String) r[6], ((Number) r[7]).intValue(),
                Rows.instant(r[8]), (String) r[9]);
    }
}
