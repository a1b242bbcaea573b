package io.parley.link;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Allowances;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Ids;
import io.parley.shared.tenancy.Limit;
import io.parley.shared.tenancy.Listing;
import io.parley.shared.tenancy.UseCase;
import io.parley.shared.web.Hosts;
import io.parley.shared.web.SignOff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current brand's tracked links. */
@UseCase
@ApplicationScoped
public class Links {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LinkAddresses addresses;
    @Inject
    private ClickTokens tokens;
    @Inject
    private BrandAudit audit;
    @Inject
    private Hosts hosts;
    @Inject
    private Allowances allowances;
    @Inject
    private SignOff signOff;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;

    /** Newest first. */
    public List<LinkView> all() {
        return entities.createQuery("select l from Link l order by l.createdAt desc, l.id desc", Link.class).getResultList().stream()
                .map(this::view).toList();
    }

    Page<LinkView> page(PageRequest request) {
        boolean byName = request.sort().equals("name");
        String order = (byName ? "lower(l.name)" : "l.createdAt") + (request.descending() == byName ? " desc" : "") + ", l.id";
        return Listing.of(entities, request, "from Link l", "where lower(l.name) like :like escape '\\' or lower(l.destination) like :like escape '\\' "
                + "or lower(l.code) like :like escape '\\'")
                .page("select l", Link.class, order, "l").map(this::view);
    }

    /** @throws io.parley.shared.kernel.NotFound */
    public LinkView get(UUID id) {
        return view(link(id));
    }

    /** The address of this link for one button of one send: {@code <public>/l/{code}/{token}}. @param button its place in the message, from 1 */
    public String signed(UUID link, UUID send, int button) {
        return signed(link, send, button, "LIVE");
    }

    /** @param mode LIVE or REHEARSAL, the send's */
    public String signed(UUID link, UUID send, int button, String mode) {
        LinkView view = get(link);
        return view.url() + "/" + tokens.sign(view.code(), send, button, mode.equals("REHEARSAL"));
    }

    LinkView create(LinkForm form) {
        allowances.check(Limit.LINKS, Current.brand());
        addresses.checkCampaign(form);
        var link = new Link(ids.next(), form.campaignId(), PublicCode.next(), clock.instant());
        addresses.lead(link, form);
        entities.persist(link);
        audit.note(Noted.made("link.created", "link", link.id(), link.traits()));
        return put(link);
    }

    /** @throws SignOff.Missing where an owner has to (rule L15) */
    LinkView change(UUID id, int version, LinkForm form) {
        Link link = link(id);
        link.known(version);
        if (form.redirects(view(link))) {
            signOff.check();
        }
        var before = link.traits();
        addresses.lead(link, form);
        audit.note(Noted.changed("link.changed", "link", id, before, link.traits()));
        return put(link);
    }

    LinkView close(UUID id) {
        Link link = link(id);
        link.close(clock.instant());
        audit.note(Noted.of("link.closed", "link", id));
        return put(link);
    }

    LinkView reopen(UUID id) {
        Link link = link(id);
        if (!link.isOpen()) {
            allowances.check(Limit.LINKS, Current.brand());
        }
        link.reopen();
        audit.note(Noted.of("link.reopened", "link", id));
        return put(link);
    }

    private LinkView put(Link link) {
        entities.flush();
        LinkView view = view(link);
        addresses.put(view);
        return view;
    }

    private Link link(UUID id) {
        return Optional.ofNullable(entities.find(Link.class, id)).orElseThrow(() -> new NotFound("link"));
    }

    private LinkView view(Link link) {
        return link.view(hosts.open("/l/"));
    }
}
