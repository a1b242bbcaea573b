package io.parley.analytics;

import static io.parley.shared.web.AllowedTo.Who.KEY;

import io.parley.campaign.Campaigns;
import io.parley.shared.api.ApiAnswer;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ApiRefusal;
import io.parley.shared.web.Form;
import io.parley.shared.web.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A brand's figures through the API: the page's own report. */
@Path("api/v1/figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FigureApi {

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
    @AllowedTo(KEY)
    @Scope("figures:read")
    public Response show() {
        var form = new Form(address.getQueryParameters());
        boolean given = !form.value("from").isEmpty() || !form.value("to").isEmpty();
        ZoneId zone = visit.here().zone();
        Period period = Period.of(form.fill("period", given ? "custom" : "week"), LocalDate.ofInstant(clock.instant(), zone), zone);
        if (form.hasProblems()) {
            throw new ApiRefusal(form.all());
        }
        UUID campaign = AnalyticsPages.campaign(form, campaigns.all());
        return ApiAnswer.ok(new ReportJson(period, reports.of(period, campaign), reports.counted()).json()).response().build();
    }
}
