package io.parley.shared.audit;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Checks an agency's chain or the platform's (rule AU4). */
@PlatformUseCase
@ApplicationScoped
public class PlatformChain {

    /** The chain of what concerns no agency. */
    public static final UUID PLATFORM = new UUID(0, 0);

    @PersistenceContext
    private EntityManager entities;

    public ChainState check(UUID chain) {
        long last = entities.createQuery("select coalesce(max(e.seq), 0) from PlatformAuditEntry e where e.chain = :chain", Long.class)
                .setParameter("chain", chain).getSingleResult();
        return ChainCheck.of(last, head(chain), (above, upTo) -> between(chain, above, upTo));
    }

    private ChainCheck.Head head(UUID chain) {
        return ChainCheck.Head.of(entities.createNativeQuery(ChainCheck.Head.OF).setParameter(1, chain).getResultList());
    }

    private List<AuditRow> between(UUID chain, long above, long upTo) {
        entities.clear();
        return entities.createQuery("select e from PlatformAuditEntry e where e.chain = :chain and e.seq > :above and e.seq <= :upTo order by e.seq",
                        PlatformAuditEntry.class).setParameter("chain", chain).setParameter("above", above).setParameter("upTo", upTo)
                .getResultStream().map(PlatformAuditEntry::row).toList();
    }
}
