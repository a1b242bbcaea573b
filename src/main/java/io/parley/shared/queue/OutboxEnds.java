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
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a call ended, noted only while it is still SENDING: an echo may have said it first (rules Q4 to Q6). */
@UseCase
@ApplicationScoped
public class OutboxEnds {

    static final Duration ECHO_FIRST = Duration.ofMillis(1_500);
    private static final String DONE = "update outbox set state = 'DONE', external_id = ?2, done_at = ?3, done_xid = pg_current_xact_id(), failure = null, detail = null "
            + "where id = ?1 and state = 'SENDING'";
    private static final String DOUBT = "update outbox set state = 'IN_DOUBT', failure = ?2, status = ?3, due_at = ?4 where id = ?1 and state = 'SENDING'";
    private static final String AGAIN = "update outbox set state = 'READY', failure = ?2, status = ?3, due_at = ?4, attempts = attempts - ?5 "
            + "where id = ?1 and state = 'SENDING'";
    private static final String OVER = "update outbox set state = ?2, failure = ?3, status = ?4, detail = ?5 where id = ?1 and state in ('READY', 'SENDING')";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Gates gates;
    @Inject
    private Budgets budgets;
    @Inject
    private Bells bells;
    @Inject
    private Clock clock;
    @Inject
    private Event<Delivered> delivered;
    @Inject
    private Event<Undelivered> undelivered;
    @Inject
    @ConfigProperty(name = "parley.queue.naive", defaultValue = "false")
    private boolean naive;

    void end(OutboxItem item, Receipt receipt) {
        if (receipt instanceof Receipt.Accepted accepted) {
            done(item, accepted);
        } else if (receipt instanceof Receipt.Again again) {
            again(item, again);
        } else if (receipt instanceof Receipt.Refused refused) {
            refused(item, refused);
        } else if (receipt instanceof Receipt.Unknown unknown) {
            doubt(item, unknown);
        }
        bells.afterCommit(bells.outbox(), clock.instant());
    }

    /** @param state DEAD or EXPIRED */
    void over(OutboxItem item, String state, String failure) {
        over(item, state, new Receipt.Refused(failure, 0, null, false));
    }

    private void done(OutboxItem item, Receipt.Accepted accepted) {
        if (run(DONE, item.id(), accepted.externalId(), Rows.time(clock.instant()))) {
            delivered.fire(new Delivered(item.id(), item.kind(), item.subject(), accepted.externalId()));
        }
        if (accepted.allowance() != null && item.kind() == Dispatch.Kind.MESSAGE) {
            budgets.correct(item.account(), accepted.allowance());
        }
    }

    private void again(OutboxItem item, Receipt.Again again) {
        Instant now = clock.instant();
        Instant wanted = again.notBefore() != null ? again.notBefore() : again.gate() ? now : now.plus(Backoff.after(item.attempts()));
        boolean uncounted = again.gate() || again.status() == 429;
        run(AGAIN, item.id(), again.failure(), again.status(), Rows.time(again.gate() ? now : wanted), uncounted ? 1 : 0);
        if (again.gate()) {
            gates.close(item.account(), again.failure(), null, again.notBefore());
        }
        bells.afterCommit(bells.outbox(), wanted);
    }

    private void refused(OutboxItem item, Receipt.Refused refused) {
        over(item, "DEAD", refused);
        if (refused.closes()) {
            gates.close(item.account(), refused.failure(), refused.detail(), null);
        }
    }

    private void doubt(OutboxItem item, Receipt.Unknown unknown) {
        Instant look = clock.instant().plus(ECHO_FIRST);
        if (naive) {
            run(AGAIN, item.id(), unknown.failure(), unknown.status(), Rows.time(clock.instant()), 0);
        } else if (run(DOUBT, item.id(), unknown.failure(), unknown.status(), Rows.time(look))) {
            bells.afterCommit(bells.outbox(), look);
        }
    }

    private void over(OutboxItem item, String state, Receipt.Refused why) {
        if (run(OVER, item.id(), state, why.failure(), why.status(), why.detail() == null ? "" : why.detail())) {
            undelivered.fire(new Undelivered(item.id(), item.kind(), item.subject(), state, why.failure()));
        }
    }

    private boolean run(String sql, UUID id, Object... args) {
        var query = entities.createNativeQuery(sql).setParameter(1, id);
        for (int i = 0; i < args.length; i++) {
            query.setParameter(i + 2, args[i]);
        }
        return query.executeUpdate() > 0;
    }
}
