package io.parley.campaign;

import io.parley.shared.audit.Names;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What campaigns, cards and entry points are called, for the audit log. */
@UseCase
@ApplicationScoped
@Names.Of({"campaign", "card", "entry"})
class CampaignNames implements Names {

    private static final Map<String, String> NAMED = Map.of("campaign", "select c.id, c.name from Campaign c where c.id in :ids",
            "card", "select c.id, c.name from Card c where c.id in :ids",
            "entry", "select e.id, e.name from EntryPoint e where e.id in :ids");
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<UUID, String> of(String kind, Collection<UUID> ids) {
        return Names.map(entities.createQuery(NAMED.get(kind), Object[].class).setParameter("ids", ids).getResultList());
    }
}
