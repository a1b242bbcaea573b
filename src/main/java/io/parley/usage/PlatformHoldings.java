package io.parley.usage;

import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Limit;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** What there is of a brand's members and an agency's brands (rule US7), and what was refused of anything. */
@PlatformUseCase
@ApplicationScoped
public class PlatformHoldings {

    /** An invitation that waits is somebody who will be a member. */
    private static final String MEMBERS = "select (select count(*) from membership m where m.brand_id = b.id) + (select count(*) from invitation i "
            + "where i.brand_id = b.id and i.redeemed_at is null and i.revoked_at is null and i.expires_at > ?2), p.members "
            + "from brand b join agency a on a.id = b.agency_id left join limit_package p on p.id = a.limit_package_id where b.id = ?1";
    private static final String BRANDS = "select (select count(*) from brand b where b.agency_id = a.id and b.state not in ('ARCHIVED', 'DELETED')), p.brands "
            + "from agency a left join limit_package p on p.id = a.limit_package_id where a.id = ?1";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    Held members(UUID brand) {
        return Held.of(entities.createNativeQuery(MEMBERS).setParameter(1, brand).setParameter(2, clock.instant().atOffset(ZoneOffset.UTC)).getSingleResult());
    }

    Held brands(UUID agency) {
        return Held.of(entities.createNativeQuery(BRANDS).setParameter(1, agency).getSingleResult());
    }

    /** @param place an agency where the limit is of brands, else a brand */
    void refused(Limit limit, UUID place) {
        String column = limit == Limit.BRANDS ? "agency_id" : "brand_id";
        entities.createNativeQuery("insert into refusal (id, " + column + ", name, what, at) values (?1, ?2, ?3, ?4, ?5)").setParameter(1, ids.next())
                .setParameter(2, place).setParameter(3, limit.field()).setParameter(4, limit.name().replaceAll("S$", ""))
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }
}
