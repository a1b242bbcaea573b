package io.parley.bot;

import io.parley.shared.audit.Names;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What bots are called, for the audit log. */
@UseCase
@ApplicationScoped
@Names.Of("bot")
class BotNames implements Names {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<UUID, String> of(String kind, Collection<UUID> ids) {
        return Names.map(entities.createQuery("select b.id, b.name from Bot b where b.id in :ids", Object[].class).setParameter("ids", ids).getResultList());
    }
}
