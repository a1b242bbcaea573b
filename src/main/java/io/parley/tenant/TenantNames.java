package io.parley.tenant;

import io.parley.shared.audit.Names;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people and places are called, and whom a membership or an invitation is for, for the audit log. */
@PlatformUseCase
@ApplicationScoped
@Names.Of({Names.PERSON, "agency", "brand", "member", "invitation", "api-key"})
class TenantNames implements Names {

    private static final int MOST = 200;
    private static final Map<String, String> NAMED = Map.of(
            PERSON, "select p.id, p.name from Person p where p.id in :ids",
            "agency", "select a.id, a.name from Agency a where a.id in :ids",
            "brand", "select b.id, b.name from Brand b where b.id in :ids",
            "member", "select m.id, p.name from Membership m join Person p on p.id = m.personId where m.id in :ids",
            "invitation", "select i.id, i.email from Invitation i where i.id in :ids and i.email <> ''",
            "api-key", "select k.id, k.name from ApiKey k where k.id in :ids");
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<UUID, String> of(String kind, Collection<UUID> ids) {
        return Names.map(entities.createQuery(NAMED.get(kind), Object[].class).setParameter("ids", ids).getResultList());
    }

    @Override
    public Set<UUID> called(String like) {
        return entities.createQuery("select p.id from Person p where lower(p.name) like :like escape '\\'", UUID.class)
                .setParameter("like", like).setMaxResults(MOST).getResultStream().collect(Collectors.toSet());
    }
}
