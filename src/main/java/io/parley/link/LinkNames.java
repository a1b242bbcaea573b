package io.parley.link;

import io.parley.shared.audit.Names;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What links are called, for the audit log. */
@UseCase
@ApplicationScoped
@Names.Of("link")
class LinkNames implements Names {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<UUID, String> of(String kind, Collection<UUID> ids) {
        return Names.map(entities.createQuery("select l.id, l.name from Link l where l.id in :ids", Object[].class).setParameter("ids", ids).getResultList());
    }
}
