package io.parley.shared.audit;

import io.parley.shared.kernel.Page;
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
    @Inject
    private Masks masks;

    /** Notes a change in the transaction that makes it; the agency may be null. */
    public void note(UUID agency, Noted noted) {
        note(agency, null, noted);
    }

    /** The same for what happens to a brand from outside of it, such as to its members. */
    public void note(UUID agency, UUID brand, Noted noted) {
        entities.persist(new PlatformAuditEntry(ids.next(), agency, brand, new Change(clock.instant(), Current.actor(), masks.of(noted))));
    }

    /** The newest ones. */
    public List<AuditRow> newest(int most) {
        return entities.createQuery("select e from PlatformAuditEntry e order by e.id desc", PlatformAuditEntry.class).setMaxResults(most)
                .getResultList().stream().map(PlatformAuditEntry::row).toList();
    }

    /** Of everything outside of brands. */
    public Page<AuditRow> page(AuditQuery query) {
        return page(Conditions.of(query), query);
    }

    /** Of what concerns an agency, and of what was done to its brands from outside of them while they were its. */
    public Page<AuditRow> page(UUID agency, AuditQuery query) {
        return page(Conditions.of(query).and("e.agencyId = :agency", "agency", agency), query);
    }

    /** Everybody who ever did something to an agency. */
    public List<UUID> actors(UUID agency) {
        return entities.createQuery("select distinct e.change.actorId from PlatformAuditEntry e where e.agencyId = :agency and e.change.actorId is not null",
                UUID.class).setParameter("agency", agency).getResultList();
    }

    private Page<AuditRow> page(Conditions conditions, AuditQuery query) {
        return conditions.into(Listing.of(entities, query.request(), conditions.from(PlatformAuditEntry.class), ""))
                .page("select e", PlatformAuditEntry.class, Conditions.order(query), "e").map(PlatformAuditEntry::row);
    }
}
