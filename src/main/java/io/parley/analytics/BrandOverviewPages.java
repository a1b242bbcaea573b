package io.parley.analytics;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.campaign.CampaignView;
import io.parley.campaign.Campaigns;
import io.parley.conversation.Conversations;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A brand's overview (rule AN3). */
@Path("b/{brand}")
@RequestScoped
public class BrandOverviewPages {

    @Inject
    private Campaigns campaigns;
    @Inject
    private Reports reports;
    @Inject
    private Conversations conversations;
    @Inject
    private Visit visit;
    @Inject
    private Clock clock;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View overview() {
        ZoneId zone = visit.here().zone();
        Period week = Period.of("week", LocalDate.ofInstant(clock.instant(), zone), zone);
        List<CampaignView> all = campaigns.all();
        return View.of("analytics/brand-overview").secret().with("campaigns", all).with("funnels", reports.funnels(all, week))
                .with("counted", reports.counted()).with("waiting", Waiting.of(conversations))
                .with("reads", visit.here().role() != Role.ANALYST);
    }
}
