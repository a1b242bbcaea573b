package io.parley.campaign;

import io.parley.shared.audit.BrandAudit;
import io.parley.shared.audit.Noted;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Page;
import io.parley.shared.kernel.PageRequest;
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

/** The current brand's campaigns. */
@UseCase
@ApplicationScoped
public class Campaigns {

    private static final Map<String, String> ORDERS = Map.of("name", "lower(c.name)", "since", "c.createdAt");
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Ids ids;
    @Inject
    private Clock clock;
    @Inject
    private BrandAudit audit;

    /** Rule CA1; saying it again changes nothing. */
    public void startAlwaysOn(String name) {
        if (all().stream().noneMatch(CampaignView::alwaysOn)) {
            var campaign = Campaign.alwaysOn(ids.next(), name, clock.instant());
            entities.persist(campaign);
            audit.note(Noted.made("campaign.created", "campaign", campaign.id(), Map.of("name", name)));
        }
    }

    /** The one that never ends first, then by name. */
    public List<CampaignView> all() {
        return entities.createQuery("select c from Campaign c order by c.alwaysOn desc, lower(c.name), c.id", Campaign.class)
                .getResultList().stream().map(Campaign::view).toList();
    }

    /** Sorted by name or age; the request's query looks into the name. */
    public Page<CampaignView> page(PageRequest request) {
        return Listing.of(entities, request, "from Campaign c", "where lower(c.name) like :like escape '\\'")
                .page("select c", Campaign.class, Listing.order(request, ORDERS, "c.id"), "c").map(Campaign::view);
    }

    public CampaignView get(UUID id) {
        return campaign(id).view();
    }

    boolean has(UUID id) {
        return entities.find(Campaign.class, id) != null;
    }

    public CampaignView rename(UUID id, int version, String name) {
        Campaign campaign = campaign(id);
        var before = Map.of("name", campaign.name());
        campaign.rename(version, name);
        entities.flush();
        audit.note(Noted.changed("campaign.renamed", "campaign", id, before, Map.of("name", name)));
        return campaign.view();
    }

    private Campaign campaign(UUID id) {
        return Optional.ofNullable(entities.find(Campaign.class, id)).orElseThrow(() -> new NotFound("campaign"));
    }
}
