package io.parley.shared.audit;

import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The platform's log (rule AU1). */
@PlatformUseCase
@ApplicationScoped
public class PlatformAudit {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** Notes a change in the transaction that makes it; the agency may be null. */
    public void note(UUID agency, Noted noted) {
        note(agency, null, noted);
    }

    /** The same for what happens to a brand from outside of it, such as to its members. */
    public void note(UUID agency, UUID brand, Noted noted) {
        entities.persist(new PlatformAuditEntry(ids.next(), agency, brand, new Change(clock.instant(), Current.actor(), noted)));
    }

    /** The newest ones. */
    public List<AuditRow> newest(int most) {
        return entities.createQuery("select e from PlatformAuditEntry e order by e.id desc", PlatformAuditEntry.class).setMaxResults(most)
                .getResultList().stream().map(PlatformAuditEntry::row).toList();
    }

    /** The newest first; the request's query looks into who and what. */
    public Page<AuditRow> page(PageRequest request) {
        return Listing.of(entities, request, "from PlatformAuditEntry e", Change.LIKE).page("select e", PlatformAuditEntry.class, "e.id desc", "e").map(PlatformAuditEntry::row);
    }
}
