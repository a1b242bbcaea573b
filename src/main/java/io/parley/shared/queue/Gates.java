package io.parley.shared.queue;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Why an account of the current brand may not send now. */
@UseCase
@ApplicationScoped
public class Gates {

    private static final String CLOSE = "insert into account_gate (brand_id, account_id, opens_at, reason, detail, since) "
            + "values (?1, ?2, cast(?3 as timestamptz), ?4, ?5, ?6) on conflict (brand_id, account_id) do update set opens_at = excluded.opens_at, "
            + "reason = excluded.reason, detail = excluded.detail, since = excluded.since";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** @param opens null: once a person opens it */
    void close(UUID account, String reason, String detail, Instant opens) {
        entities.createNativeQuery(CLOSE).setParameter(1, Current.brand()).setParameter(2, account).setParameter(3, Objects.toString(opens, null))
                .setParameter(4, reason).setParameter(5, detail).setParameter(6, Rows.time(clock.instant())).executeUpdate();
    }
}
