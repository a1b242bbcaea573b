package io.parley.channel;

import io.parley.shared.audit.Names;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What accounts are called, for the audit log. */
@UseCase
@ApplicationScoped
@Names.Of("account")
class AccountNames implements Names {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<UUID, String> of(String kind, Collection<UUID> ids) {
        return Names.map(entities.createQuery("select a.id, concat('@', a.handle) from Account a where a.id in :ids", Object[].class).setParameter("ids", ids).getResultList());
    }
}
