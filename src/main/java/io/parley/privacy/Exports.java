package io.parley.privacy;

import io.parley.conversation.ContactMarks;
import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hands over what is held of a contact of the current brand (rule PV2), a few rows a transaction: whoever reads slowly holds nothing up. */
@UseCase
@ApplicationScoped
public class Exports {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Contacts contacts;
    @Inject
    private ContactMarks marks;
    @Inject
    private BrandAudit audit;

    /** Notes who takes it. @return the keyed hash that stands for the contact @throws io.parley.shared.kernel.NotFound */
    String begin(UUID contact) {
        ContactRow row = contacts.get(contact);
        String mark = marks.of(row.channel(), row.externalId());
        audit.note(Noted.made("contact.exported", "contact", contact, Map.of("contact", mark)));
        return mark;
    }

    /** Rows of a part as JSON objects. */
    List<String> rows(UUID contact, Part part, int most, int behind) {
        List<?> rows = entities.createNativeQuery(part.sql()).setParameter(1, contact).setParameter(2, most).setParameter(3, behind).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
