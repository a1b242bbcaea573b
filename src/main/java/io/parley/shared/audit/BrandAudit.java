package io.parley.shared.audit;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

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

    /** Notes a change in the transaction that makes it. */
    public void note(Noted noted) {
        entities.persist(new AuditEntry(ids.next(), new Change(clock.instant(), Current.actor(), noted)));
    }

    /** The newest first; the request's query looks into who and what. */
    public Page<AuditRow> page(PageRequest request) {
        return Listing.of(entities, request, "from LoggedEntry e", Change.LIKE).page("select e", LoggedEntry.class, "e.id desc", "e").map(LoggedEntry::row);
    }
}
