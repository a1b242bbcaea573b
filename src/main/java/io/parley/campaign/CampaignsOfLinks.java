package io.parley.campaign;

import io.parley.link.LinkSurroundings;
import io.parley.page.LandingPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What links belong and lead to. */
@ApplicationScoped
class CampaignsOfLinks implements LinkSurroundings {

    @Inject
    private Campaigns campaigns;
    @Inject
    private LandingPages pages;

    @Override
    public List<Place> campaigns() {
        return campaigns.all().stream().map(c -> new Place(c.id(), c.name(), null, true)).toList();
    }

    @Override
    public List<Place> pages() {
        return pages.all().stream().map(p -> new Place(p.id(), p.name(), p.code(), p.live())).toList();
    }
}
