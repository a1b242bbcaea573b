package io.parley.privacy;

import io.parley.conversation.ContactMarks;
import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The current brand's requests to erase a contact (rules PV3, PV6). */
@UseCase
@ApplicationScoped
public class Erasures {

    /** Whoever asks at the same moment waits here and finds the request. */
    private static final List<String> LOCKS = List.of("select c.id from contact c where c.id = ?1 for no key update", "select l.id from lead l where l.id = ?1 for no key update");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Contacts contacts;
    @Inject
    private ContactMarks marks;
    @Inject
    private BrandAudit audit;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /**
     * Asks for it, once: asking again is the same request.
     *
     * @param typed the handle, which makes sure of whom; the channel's id where there is none
     */
    UUID request(UUID contact, String typed) {
        ContactRow row = contacts.get(contact);
        if (!typed.replaceFirst("^@", "").equalsIgnoreCase(row.sure())) {
            throw new Refused("typed", "privacy.erase.wrong", row.sure());
        }
        LOCKS.forEach(lock -> entities.createNativeQuery(lock).setParameter(1, contact).getResultList());
        return ofContact(contact).orElseGet(() -> begin(row));
    }

    private UUID begin(ContactRow row) {
        var erasure = new Erasure(ids.next(), row.id(), marks.of(row.channel(), row.externalId()), Current.actor(), clock.instant());
        entities.persist(erasure);
        audit.note(Noted.made("contact.erasing", "contact", row.id(), Map.of("contact", erasure.mark())));
        return erasure.id();
    }

    /** Sorted by requested (the newest first) or due; the request's query looks into the mark and who asked. */
    Page<ErasureView> page(PageRequest request) {
        String by = request.sort().equals("due") ? "e.dueAt" : "e.requestedAt";
        return Listing.of(entities, request, "from Erasure e", "where lower(concat(e.mark, ' ', e.requestedByName)) like :like escape '\\'")
                .page("select e", Erasure.class, by + (request.descending() ? "" : " desc") + ", e.id", "e").map(Erasure::view);
    }

    /** @throws NotFound */
    ErasureView get(UUID id) {
        return Optional.ofNullable(entities.find(Erasure.class, id)).orElseThrow(() -> new NotFound("erasure")).view();
    }

    Optional<UUID> ofContact(UUID contact) {
        return entities.createQuery("select e.id from Erasure e where e.contactId = :contact", UUID.class).setParameter("contact", contact)
                .getResultStream().findFirst();
    }

    /** What went wrong is tried again. */
    void failed(UUID id) {
        Optional.ofNullable(entities.find(Erasure.class, id)).filter(e -> !e.done()).ifPresent(e -> e.later("failed", clock.instant()));
    }
}
