package io.parley.privacy;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Which brands there are to go through. */
@PlatformUseCase
@ApplicationScoped
public class OpenBrands {

    @PersistenceContext
    private EntityManager entities;

    List<UUID> all() {
        List<?> ids = entities.createNativeQuery("select b.id from brand b where b.opened_at is not null and b.state <> 'DELETED' order by b.id").getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
