package io.parley.analytics;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.campaign.CampaignView;
import io.parley.campaign.Campaigns;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Form;
import io.parley.shared.web.Option;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A brand's figures for a period, of one campaign or of all (rules AN6, AN8, AN9). */
@Path("b/{brand}/analytics")
@RequestScoped
public class AnalyticsPages {

    @Inject
    private Reports reports;
    @Inject
    private Campaigns campaigns;
    @Inject
    private Visit visit;
    @Inject
    private Clock clock;
    @Context
    private UriInfo address;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View show() {
        var form = new Form(address.getQueryParameters());
        Period period = period(form);
        List<CampaignView> all = campaigns.all();
        UUID campaign = campaign(form, all);
        typed(form, period, campaign);
        View view = View.of("analytics/analytics").with("report", reports.of(period, campaign)).with("counted", reports.counted())
                .with("campaigns", options(all)).with("period", period).with("periods", Period.NAMES).with("form", form)
                .with("query", query(period, campaign));
        return form.hasProblems() ? view.refused(form) : view;
    }

    @GET
    @Path("figures.csv")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Response download() {
        var form = new Form(address.getQueryParameters());
        Period period = period(form);
        String csv = new Csv(reports.of(period, campaign(form, campaigns.all()))).text();
        String name = visit.here().slug() + "-" + period.from() + "-" + period.to() + ".csv";
        return Response.ok(csv, "text/csv;charset=UTF-8").header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    private Period period(Form form) {
        ZoneId zone = visit.here().zone();
        return Period.of(form, LocalDate.ofInstant(clock.instant(), zone), zone);
    }

    /** Null for all; another brand's is as one that does not exist. */
    static UUID campaign(Form form, List<CampaignView> all) {
        String asked = form.value("campaign");
        return asked.isEmpty() ? null : all.stream().map(CampaignView::id).filter(id -> id.toString().equals(asked)).findFirst()
                .orElseThrow(() -> new NotFound("campaign"));
    }

    private static void typed(Form form, Period period, UUID campaign) {
        if (!form.hasProblems()) {
            form.fill("period", period.name()).fill("from", period.from()).fill("to", period.to());
        }
        form.fill("campaign", Optional.ofNullable(campaign).map(UUID::toString).orElse(""));
    }

    private static List<Option> options(List<CampaignView> all) {
        return all.stream().map(c -> Option.ofText(c.id().toString(), c.name())).toList();
    }

    private static String query(Period period, UUID campaign) {
        return "?period=custom&from=" + period.from() + "&to=" + period.to() + (campaign == null ? "" : "&campaign=" + campaign);
    }
}
