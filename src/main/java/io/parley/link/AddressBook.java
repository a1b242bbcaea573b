package io.parley.link;

import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes public codes; a code never passes to somebody else. */
@UseCase
@ApplicationScoped
class AddressBook {

    private static final String PUT = "insert into public_address (kind, code, brand_id, subject_id, target, closed) values (?1, ?2, ?3, ?4, ?5, ?6) "
            + "on conflict (kind, code) do update set target = excluded.target, closed = excluded.closed, xid = pg_current_xact_id() "
            + "where public_address.brand_id = excluded.brand_id and public_address.subject_id = excluded.subject_id";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Event<PublicAddress> changed;

    void put(PublicAddress address) {
        int rows = entities.createNativeQuery(PUT).setParameter(1, address.kind().name()).setParameter(2, address.code())
                .setParameter(3, address.brand()).setParameter(4, address.subject()).setParameter(5, address.target())
                .setParameter(6, address.closed()).executeUpdate();
        if (rows == 0) {
            throw new IllegalStateException("the code " + address.code() + " stands for something else");
        }
        changed.fire(address);
    }
}
