package io.parley.shared.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A platform use case that wrongly reaches for what brands own. */
@PlatformUseCase
@ApplicationScoped
public class TrialPlatform {

    @PersistenceContext
    private EntityManager entities;

    public List<?> nativeNames() {
        return entities.createNativeQuery("select name from campaign").getResultList();
    }

    public List<String> names() {
        return entities.createQuery("select c.name from Campaign c", String.class).getResultList();
    }
}
