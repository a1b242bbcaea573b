package io.parley.shared.audit;

import io.parley.shared.kernel.Page;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The current brand's log (rule AU1). */
@UseCase
@ApplicationScoped
public class BrandAudit {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private Masks masks;

    /** Notes a change in the transaction that makes it. */
    public void note(Noted noted) {
        entities.persist(new AuditEntry(ids.next(), new Change(clock.instant(), Current.actor(), masks.of(noted))));
    }

    /** Of the brand's whole chain. */
    public Page<AuditRow> page(AuditQuery query) {
        var conditions = Conditions.of(query);
        return conditions.into(Listing.of(entities, query.request(), conditions.from(LoggedEntry.class), ""))
                .page("select e", LoggedEntry.class, Conditions.order(query), "e").map(LoggedEntry::row);
    }

    /** Everybody who ever did something in it, or to it. */
    public List<UUID> actors() {
        return entities.createQuery("select distinct e.change.actorId from LoggedEntry e where e.change.actorId is not null", UUID.class).getResultList();
    }
}
