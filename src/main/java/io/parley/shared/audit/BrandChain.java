package io.parley.shared.audit;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Checks the current brand's chain (rule AU4). */
@UseCase
@ApplicationScoped
public class BrandChain {

    @PersistenceContext
    private EntityManager entities;

    public ChainState check() {
        long last = entities.createQuery("select coalesce(max(e.seq), 0) from LoggedEntry e", Long.class).getSingleResult();
        return ChainCheck.of(last, head(), this::between);
    }

    private ChainCheck.Head head() {
        return ChainCheck.Head.of(entities.createNativeQuery(ChainCheck.Head.OF).setParameter(1, Current.brand()).getResultList());
    }

    private List<AuditRow> between(long above, long upTo) {
        entities.clear();
        return entities.createQuery("select e from LoggedEntry e where e.seq > :above and e.seq <= :upTo order by e.seq", LoggedEntry.class)
                .setParameter("above", above).setParameter("upTo", upTo).getResultStream().map(LoggedEntry::row).toList();
    }
}
