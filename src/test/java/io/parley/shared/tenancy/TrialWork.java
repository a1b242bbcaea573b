package io.parley.shared.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What a claimed job does inside its brand, in the claimer's transaction. */
@ApplicationScoped
public class TrialWork {

    @PersistenceContext
    private EntityManager entities;

    int in(UUID job, boolean failing) {
        entities.createQuery("update Campaign c set c.name = 'claimed'").executeUpdate();
        int done = entities.createNativeQuery("update trial_claim.job set done = true where id = ?1").setParameter(1, job).executeUpdate();
        if (failing) {
            throw new IllegalStateException("on purpose");
        }
        return done;
    }

    @UseCase
    int enqueue(UUID brand) {
        return entities.createNativeQuery("insert into trial_claim.job (brand_id, id) values (?1, ?2)")
                .setParameter(1, brand).setParameter(2, UUID.randomUUID()).executeUpdate();
    }

    @UseCase
    long left() {
        return ((Number) entities.createNativeQuery("select count(*) from trial_claim.job where not done").getSingleResult()).longValue();
    }
}
