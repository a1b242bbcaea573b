package io.parley.privacy;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Finds the current brand's contacts (rule PV1). */
@UseCase
@ApplicationScoped
public class Contacts {

    private static final String ROW = "select c.id, c.name, c.handle, c.channel, c.externalId, c.firstSeenAt, c.lastSeenAt, c.optedOutAt ";
    private static final String HERE = "from Contact c where c.erasedAt is null";
    private static final String LIKE = "and (lower(c.name) like :like escape '\\' or lower(concat('@', c.handle)) like :like escape '\\' "
            + "or lower(c.externalId) like :like escape '\\' or c.id in (select k.contactId from Lead l, Run r, Conversation k "
            + "where r.id = l.runId and k.id = r.conversationId and lower(l.fields) like :like escape '\\'))";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Senders senders;

    /** Sorted by seen (the last first), since (the newest first) or name. */
    Page<ContactRow> page(PageRequest request) {
        boolean byName = request.sort().equals("name");
        String by = byName ? "lower(concat(c.name, c.handle))" : request.sort().equals("since") ? "c.firstSeenAt" : "c.lastSeenAt";
        return Listing.of(entities, request, HERE, LIKE)
                .page(ROW, Object[].class, by + (request.descending() == byName ? " desc" : "") + ", c.id", "c").map(ContactRow::of);
    }

    /** @param id a contact's, or a form's whose sender is known otherwise by nothing (rule PV9) @throws NotFound */
    ContactRow get(UUID id) {
        return entities.createQuery(ROW + HERE + " and c.id = :id", Object[].class).setParameter("id", id).getResultStream()
                .map(ContactRow::of).findFirst().or(() -> senders.find(id).map(Sender::row)).orElseThrow(() -> new NotFound("contact"));
    }
}
