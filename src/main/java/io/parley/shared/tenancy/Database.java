package io.parley.shared.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Asks the database for a sign of life, through the same pool, interceptor and persistence unit as everything else. */
@PlatformUseCase
@ApplicationScoped
public class Database {

    @PersistenceContext
    private EntityManager entities;

    public boolean answers() {
        return entities.createNativeQuery("select 1").getSingleResult() != null;
    }
}
