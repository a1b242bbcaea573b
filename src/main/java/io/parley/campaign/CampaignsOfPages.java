package io.parley.campaign;

import io.parley.page.PageSurroundings;
import io.parley.shared.web.Option;
import io.parley.shared.web.Pictures;
import io.parley.tenant.BrandView;
import io.parley.tenant.Brands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What pages belong to and whose they are. */
@ApplicationScoped
class CampaignsOfPages implements PageSurroundings {

    @Inject
    private Campaigns campaigns;
    @Inject
    private Brands brands;

    @Override
    public List<Option> campaigns() {
        return campaigns.all().stream().map(c -> Option.ofText(c.id().toString(), c.name())).toList();
    }

    @Override
    public Look look(UUID brand) {
        BrandView view = brands.get(brand);
        return new Look(view.name(), view.accent(), view.font(), Pictures.href(view.logo()), view.voice().privacyUrl());
    }
}
