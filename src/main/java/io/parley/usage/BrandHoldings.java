package io.parley.usage;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Limit;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;

/** What there is inside the current brand of what its package limits (rule US7), and what was refused in one of its transactions. */
@UseCase
@ApplicationScoped
public class BrandHoldings {

    private static final String PACKAGE = " from brand b join agency a on a.id = b.agency_id left join limit_package p on p.id = a.limit_package_id where b.id = ?1";
    private static final String BOTS = "select (select count(*) from bot), p.bots" + PACKAGE;
    private static final String LINKS = "select (select count(*) from link where closed_at is null), p.links" + PACKAGE;
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** @param limit BOTS or LINKS; of links those that are open */
    Held of(Limit limit) {
        return Held.of(entities.createNativeQuery(limit == Limit.BOTS ? BOTS : LINKS).setParameter(1, Current.brand()).getSingleResult());
    }

    void refused(String limit, String what) {
        entities.createNativeQuery("insert into refusal (id, brand_id, name, what, at) values (?1, ?2, ?3, ?4, ?5)").setParameter(1, ids.next())
                .setParameter(2, Current.brand()).setParameter(3, limit).setParameter(4, what)
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }
}
