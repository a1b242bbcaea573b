package io.parley.link;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Public codes in the order of the transactions that wrote them. */
@PlatformUseCase
@ApplicationScoped
class AddressChanges {

    private static final String HORIZON = "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";
    private static final String SINCE = "select kind, code, brand_id, subject_id, target, closed from public_address "
            + "where xid >= cast(cast(?1 as text) as xid8)";
    @PersistenceContext
    private EntityManager entities;

    /** Every transaction before this one has ended: what is read after now has all of them. */
    long horizon() {
        return ((Number) entities.createNativeQuery(HORIZON).getSingleResult()).longValue();
    }

    List<PublicAddress> since(long transaction) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(SINCE).setParameter(1, String.valueOf(transaction)).getResultList();
        return rows.stream().map(r -> new PublicAddress(PublicAddress.Kind.valueOf((String) r[0]), (String) r[1], (UUID) r[2], (UUID) r[3],
                (String) r[4], (Boolean) r[5])).toList();
    }
}
