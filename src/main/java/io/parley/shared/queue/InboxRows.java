package io.parley.shared.queue;

import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What becomes of one event of the current brand's inbox. */
@UseCase
@ApplicationScoped
public class InboxRows {

    private static final String FIND = "select account_id, lane, kind, event_key, happened_at, body, attempts from inbox where id = ?1";
    private static final String DONE = "update inbox set state = 'DONE', handled_at = ?2, effect = ?3, failure = null, "
            + "body = case when kind = 'ECHO' and ?3 = 'echo' then '' else body end where id = ?1 and state = 'READY'";
    private static final String LATER = "update inbox set due_at = ?2 where id = ?1 and state = 'READY'";
    private static final String FAILED = "update inbox set attempts = attempts + 1, failure = ?2, due_at = ?3, "
            + "state = case when attempts + 1 >= ?4 then 'DEAD' else 'READY' end where id = ?1 and state = 'READY'";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Bells bells;

    InboxItem get(UUID id) {
        Object[] r = (Object[]) entities.createNativeQuery(FIND).setParameter(1, id).getSingleResult();
        return new InboxItem(id, (UUID) r[0], (UUID) r[1], Arrival.Kind.valueOf((String) r[2]), (String) r[3], Rows.instant(r[4]),
                (String) r[5], ((Number) r[6]).intValue());
    }

    void done(UUID id, String effect) {
        entities.createNativeQuery(DONE).setParameter(1, id).setParameter(2, Rows.time(clock.instant())).setParameter(3, effect).executeUpdate();
    }

    public void later(UUID id, Duration wait) {
        Instant due = clock.instant().plus(wait);
        entities.createNativeQuery(LATER).setParameter(1, id).setParameter(2, Rows.time(due)).executeUpdate();
        bells.afterCommit(bells.inbox(), due);
    }

    /** Rule Q3. */
    public void failed(InboxItem item, String failure) {
        Instant due = clock.instant().plus(Backoff.after(item.attempts() + 1));
        entities.createNativeQuery(FAILED).setParameter(1, item.id()).setParameter(2, failure).setParameter(3, Rows.time(due))
                .setParameter(4, Backoff.MOST).executeUpdate();
        bells.afterCommit(bells.inbox(), due);
    }
}
