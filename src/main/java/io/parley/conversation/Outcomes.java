package io.parley.conversation;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

/** How step visits ended: the first outcome stays (rule CV8). */
@UseCase
@ApplicationScoped
public class Outcomes {

    private static final String ADD = "insert into step_outcome (brand_id, visit_id, run_id, campaign_id, step, outcome, choice, mode, at) "
            + "select brand_id, id, run_id, campaign_id, step, ?3, ?4, mode, ?5 from step_visit where brand_id = ?1 and id = ?2 on conflict do nothing";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** @param choice null for none */
    void add(UUID visit, String outcome, String choice) {
        entities.flush();
        entities.createNativeQuery(ADD).setParameter(1, Current.brand()).setParameter(2, visit).setParameter(3, outcome).setParameter(4, choice)
                .setParameter(5, Timestamp.from(clock.instant())).executeUpdate();
    }
}
