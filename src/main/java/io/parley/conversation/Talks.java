package io.parley.conversation;

import io.parley.campaign.Entries;
import io.parley.campaign.Entry;
import io.parley.channel.Inbound;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.queue.InboxItem;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current brand's contacts and their conversations, begun with the first event of a lane. */
@UseCase
@ApplicationScoped
public class Talks {

    private static final String OUT = "select 1 from opted_out_mark where mark = ?1";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Entries entries;
    @Inject
    private ContactMarks marks;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** @param other the contact, as the event names them */
    Talk open(InboxItem item, Inbound.Person other) {
        Contact contact = contact(other.id());
        contact.seen(other, clock.instant());
        Conversation conversation = ofLane(item.lane()).orElseGet(() -> begin(item, contact));
        return new Talk(contact, conversation);
    }

    Optional<Conversation> ofLane(UUID lane) {
        return entities.createQuery("select c from Conversation c where c.lane = :lane", Conversation.class).setParameter("lane", lane)
                .getResultStream().findFirst();
    }

    Talk get(UUID conversation) {
        Conversation found = Optional.ofNullable(entities.find(Conversation.class, conversation)).orElseThrow(() -> new NotFound("conversation"));
        Contact contact = entities.find(Contact.class, found.contact());
        if (contact.erased()) {
            throw new NotFound("conversation");
        }
        return new Talk(contact, found);
    }

    /** Every conversation with this contact, on whichever account. */
    List<Conversation> all(Contact contact) {
        return entities.createQuery("select c from Conversation c where c.contactId = :contact order by c.id", Conversation.class)
                .setParameter("contact", contact.id()).getResultList();
    }

    void heard(Talk talk, ChatMessage.Author author, InboxItem item, Inbound message) {
        entities.persist(ChatMessage.heard(ids.next(), talk.conversation().id(), author, message, item.eventKey(), item.happenedAt()));
    }

    /** Locked, so that nobody erases them meanwhile. */
    private Contact contact(String externalId) {
        return entities.createQuery("select c from Contact c where c.channel = 'x' and c.externalId = :id", Contact.class).setParameter("id", externalId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseGet(() -> stranger(externalId));
    }

    /** Whoever was erased while opted out is still opted out. */
    private Contact stranger(String externalId) {
        var contact = new Contact(ids.next(), "x", externalId, clock.instant());
        if (!entities.createNativeQuery(OUT).setParameter(1, marks.of("x", externalId)).getResultList().isEmpty()) {
            contact.optOut(clock.instant());
        }
        return stored(contact);
    }

    private Conversation begin(InboxItem item, Contact contact) {
        String language = entries.byDefault(item.account()).map(Entry::language).orElse("en");
        Instant now = clock.instant();
        return stored(new Conversation(ids.next(), item.account(), contact.id(), item.lane(), language, now));
    }

    /** At once, since EclipseLink orders by mapped relations and there are none. */
    private <T> T stored(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }
}
