package io.parley.page;

import io.parley.shared.audit.Names;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What pages are called, for the audit log. */
@UseCase
@ApplicationScoped
@Names.Of("page")
class PageNames implements Names {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<UUID, String> of(String kind, Collection<UUID> ids) {
        return Names.map(entities.createQuery("select p.id, p.name from LandingPage p where p.id in :ids", Object[].class).setParameter("ids", ids).getResultList());
    }
}
