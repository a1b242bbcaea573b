package io.parley.page;

import io.parley.link.PublicAddresses;
import io.parley.link.PublicCode;
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
import io.parley.shared.web.Hosts;
import io.parley.shared.web.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The current brand's landing pages. */
@UseCase
@ApplicationScoped
public class LandingPages {

    private static final Map<String, String> ORDERS = Map.of("name", "lower(p.name)", "since", "p.createdAt");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PublicAddresses addresses;
    @Inject
    private PageSurroundings surroundings;
    @Inject
    private Leads leads;
    @Inject
    private Hosts hosts;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private BrandAudit audit;

    /** The newest first. */
    public List<PageView> all() {
        return pages().stream().map(this::view).toList();
    }

    /** @throws NotFound */
    public PageView get(UUID id) {
        return view(page(id));
    }

    /** All of them as a list shows them, the newest first. */
    /** Sorted by name or age; the request's query looks into the name. */
    Page<PageRow> page(PageRequest request) {
        Map<UUID, Long> sent = leads.counts();
        Map<String, String> campaigns = surroundings.campaigns().stream().collect(Collectors.toMap(Option::value, Option::text));
        return Listing.of(entities, request, "from LandingPage p", "where lower(p.name) like :like escape '\\'")
                .page("select p", LandingPage.class, Listing.order(request, ORDERS, "p.id"), "p")
                .map(p -> new PageRow(view(p), p.state(live(p)), campaigns.get(p.campaignId().toString()), sent.getOrDefault(p.id(), 0L)));
    }

    PageDraft draft(UUID id) {
        LandingPage page = page(id);
        return new PageDraft(view(page), page.state(live(page)), page.content(), versions(id).stream().map(PageVersion::row).toList(),
                leads.counts().getOrDefault(id, 0L));
    }

    PageView create(PageForm form) {
        if (surroundings.campaigns().stream().noneMatch(c -> c.value().equals(form.campaign()))) {
            throw new Refused("campaign", "page.campaign.missing");
        }
        var page = new LandingPage(ids.next(), PublicCode.next(), form, Starter.in(form.language()), clock.instant());
        entities.persist(page);
        entities.flush();
        audit.note(Noted.made("page.created", "page", page.id(), Map.of("name", form.name(), "language", form.language())));
        return view(page);
    }

    /** @param known the version the draft was opened with (rule PG1) */
    PageView change(UUID id, int known, Content content) {
        LandingPage page = page(id);
        page.change(known, content);
        return noted(page, "page.changed");
    }

    /** The draft becomes what the public sees; publishing it once more changes nothing. */
    PageView publish(UUID id) {
        LandingPage page = held(id);
        if (!page.draft().equals(live(page))) {
            var version = new PageVersion(ids.next(), page, versions(id).stream().mapToInt(PageVersion::number).max().orElse(0) + 1,
                    clock.instant(), Current.actor().name());
            entities.persist(version);
            page.publish(version);
        }
        return announced(page, "page.published");
    }

    PageView close(UUID id) {
        LandingPage page = held(id);
        page.close(clock.instant());
        return announced(page, "page.closed");
    }

    PageView reopen(UUID id) {
        LandingPage page = held(id);
        page.reopen();
        return announced(page, "page.reopened");
    }

    private PageView announced(LandingPage page, String fact) {
        if (page.isPublished()) {
            addresses.put(page.address(Current.brand()));
        }
        return noted(page, fact);
    }

    private PageView noted(LandingPage page, String fact) {
        entities.flush();
        audit.note(Noted.of(fact, "page", page.id()));
        return view(page);
    }

    private List<LandingPage> pages() {
        return entities.createQuery("select p from LandingPage p order by p.createdAt desc, p.id desc", LandingPage.class).getResultList();
    }

    private List<PageVersion> versions(UUID page) {
        return entities.createQuery("select v from PageVersion v where v.pageId = :page order by v.number desc", PageVersion.class)
                .setParameter("page", page).getResultList();
    }

    private String live(LandingPage page) {
        return page.isPublished() ? entities.find(PageVersion.class, page.liveVersionId()).json() : null;
    }

    private PageView view(LandingPage page) {
        return page.view(hosts.open("/p/"));
    }

    private LandingPage held(UUID id) {
        LandingPage page = page(id);
        entities.lock(page, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(page);
        return page;
    }

    private LandingPage page(UUID id) {
        return Optional.ofNullable(entities.find(LandingPage.class, id)).orElseThrow(() -> new NotFound("page"));
    }
}
