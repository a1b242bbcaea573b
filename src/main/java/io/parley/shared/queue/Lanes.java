package io.parley.shared.queue;

import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** One at a time in a lane: an older event may arrive while a younger one is worked on, and a person may write while the bot does. */
@UseCase
@ApplicationScoped
public class Lanes {

    @PersistenceContext
    private EntityManager entities;

    /** Waits until nobody else works in this lane; until the transaction ends nobody else will. */
    public void lock(UUID lane) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, lane.getMostSignificantBits() ^ lane.getLeastSignificantBits()).getSingleResult();
    }
}
