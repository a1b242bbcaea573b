package io.parley.analytics;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.campaign.Campaigns;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A brand's overview (rule AN3). */
@Path("b/{brand}")
@RequestScoped
public class BrandOverviewPages {

    @Inject
    private Campaigns campaigns;
    @Inject
    private Visit visit;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View overview() {
        return View.of("analytics/brand-overview").with("campaigns", campaigns.all()).with("stages", FunnelStage.UNCOUNTED)
                .with("zone", visit.here().zone().getId());
    }
}
