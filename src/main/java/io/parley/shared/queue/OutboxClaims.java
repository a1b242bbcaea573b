package io.parley.shared.queue;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is to be done with a claimed call, decided and committed before anybody calls anything (rules Q4, Q8). */
@UseCase
@ApplicationScoped
public class OutboxClaims {

    private static final String FIND = "select account_id, lane, kind, subject_id, body, attempts, created_at, sending_since, state, expires_at, free "
            + "from outbox where id = ?1";
    private static final String SENDING = "update outbox set state = 'SENDING', attempts = attempts + 1, sending_since = ?2, due_at = ?3 where id = ?1";
    private static final String DUE = "update outbox set due_at = ?2 where id = ?1";
    private static final Duration LOOKING = Duration.ofSeconds(60);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Budgets budgets;
    @Inject
    private OutboxEnds ends;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "parley.queue.deadline", defaultValue = "PT30S")
    private Duration deadline;

    Decision decide(UUID id) {
        Object[] r = (Object[]) entities.createNativeQuery(FIND).setParameter(1, id).getSingleResult();
        OutboxItem item = item(id, r);
        return switch ((String) r[8]) {
            case "READY" -> ready(item, Rows.instant(r[9]), (Boolean) r[10]);
            case "SENDING" -> orphaned(item);
            default -> look(item);
        };
    }

    private Decision ready(OutboxItem item, Instant expires, boolean free) {
        Instant now = clock.instant();
        if (expires != null && !expires.isAfter(now)) {
            ends.over(item, "EXPIRED", "expired");
            return Decision.nothing();
        }
        if (item.kind() == Dispatch.Kind.MESSAGE && !free && !budgets.take(item.account())) {
            return Decision.nothing();
        }
        entities.createNativeQuery(SENDING).setParameter(1, item.id()).setParameter(2, Rows.time(now)).setParameter(3, Rows.time(now.plus(deadline)))
                .executeUpdate();
        return new Decision(Decision.What.SEND, new OutboxItem(item.brand(), item.id(), item.account(), item.lane(), item.kind(), item.subject(),
                item.body(), item.attempts() + 1, item.createdAt(), now));
    }

    /** Its sender died or lost the database: what became of the call is unknown. */
    private Decision orphaned(OutboxItem item) {
        ends.end(item, new Receipt.Unknown("interrupted", 0));
        return Decision.nothing();
    }

    /** Nobody else is to look meanwhile. */
    private Decision look(OutboxItem item) {
        entities.createNativeQuery(DUE).setParameter(1, item.id()).setParameter(2, Rows.time(clock.instant().plus(LOOKING))).executeUpdate();
        return new Decision(Decision.What.LOOK, item);
    }

    private static OutboxItem item(UUID id, Object[] r) {
        return new OutboxItem(Current.brand(), id, (UUID) r[0], (UUID) r[1], Dispatch.Kind.valueOf((String) r[2]), (UUID) r[3], (String) r[4],
                ((Number) r[5]).intValue(), Rows.instant(r[6]), Rows.instant(r[7]));
    }
}
