package io.parley.shared.mail;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All mail, as the platform's admins see it (rules ML4, ML6). */
@PlatformUseCase
@ApplicationScoped
public class Mails {

    private static final String FROM = "from Mail m left join Brand b on b.id = m.brandId left join Agency a on a.id = m.agencyId where ";
    private static final String LIKE = "and (lower(m.recipient) like :like escape '\\' or m.kind like :like escape '\\' "
            + "or lower(b.name) like :like escape '\\' or lower(a.name) like :like escape '\\')";
    private static final String PLACE = "coalesce(b.name, a.name)";
    private static final Map<String, String> ORDERS = Map.of("recipient", "lower(m.recipient)", "kind", "m.kind", "place", "lower(coalesce(b.name, a.name))",
            "tries", "m.attempts");
    private static final String GIVEN_UP = "select m from Mail m where m.state = io.parley.shared.mail.MailState.FAILED and m.sealed is not null";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PlatformAudit audit;
    @Inject
    private Clock clock;

    /** @param state null for all; sorted by age, recipient, kind, place or tries */
    public Page<MailRow> page(MailState state, PageRequest request) {
        String turn = request.descending() ? " desc" : "";
        String order = request.sort().equals("age") ? "m.id" + (request.descending() ? "" : " desc") : ORDERS.get(request.sort()) + turn + ", m.id desc";
        return Listing.of(entities, request, FROM + (state == null ? "1 = 1" : "m.state = :state"), LIKE).with("state", state)
                .page("select m, " + PLACE, Object[].class, order, "m").map(r -> new MailRow(((Mail) r[0]).view(), (String) r[1]));
    }

    long number(MailState state) {
        return entities.createQuery("select count(m) from Mail m where m.state = :state", Long.class).setParameter("state", state).getSingleResult();
    }

    /** How many can be sent again. */
    public long resendable() {
        return entities.createQuery(GIVEN_UP.replace("select m", "select count(m)"), Long.class).getSingleResult();
    }

    /** @throws Refused when it was sent after all, or what it said is kept no more */
    public MailView resend(UUID id) {
        Mail mail = entities.find(Mail.class, id);
        if (mail == null) {
            throw new NotFound("mail");
        }
        if (!mail.resend(clock.instant())) {
            throw new Refused("", "mail.resend.gone");
        }
        audit.note(null, Noted.of("mail.resent", "mail", id));
        return mail.view();
    }

    /** @return how many */
    public int resendAll() {
        List<Mail> all = entities.createQuery(GIVEN_UP, Mail.class).getResultList();
        all.forEach(m -> m.resend(clock.instant()));
        if (!all.isEmpty()) {
            audit.note(null, Noted.made("mail.resentAll", "mail", null, Map.of("count", all.size())));
        }
        return all.size();
    }
}
