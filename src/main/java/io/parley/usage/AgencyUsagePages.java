package io.parley.usage;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Limit;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What each brand of an agency used, how many there may be, and what was refused: for its owners. */
@Path("a/{agency}/usage")
@RequestScoped
public class AgencyUsagePages {

    private static final PageRequest NEWEST = new PageRequest(1, 25, "hour", false, "");
    @Inject
    private UsageLists lists;
    @Inject
    private PlatformHoldings held;
    @Inject
    private Refusals refusals;
    @Inject
    private Months months;
    @Inject
    private Visit visit;
    @QueryParam("month")
    private String month;

    @GET
    @AllowedTo(OWNER)
    public View show(@BeanParam ListParams params) {
        UsageLists.Listed listed = lists.of(UsageOf.BRANDS, agency(), asked(), request(params));
        return View.of("usage/agency").with("page", listed.page()).with("total", listed.total()).with("bars", List.of(Bar.of(Limit.BRANDS, held.brands(agency()))))
                .with("refused", refusals.page(Place.Kind.AGENCY, agency(), asked(), NEWEST)).with("month", asked().toString()).with("months", months.choices());
    }

    @GET
    @Path("all.csv")
    @AllowedTo(OWNER)
    public Sheet<UsageRow> file(@BeanParam ListParams params) {
        return UsageSheets.of(UsageOf.BRANDS, asked(), request(params), r -> lists.of(UsageOf.BRANDS, agency(), asked(), r).page());
    }

    @GET
    @Path("refused.csv")
    @AllowedTo(OWNER)
    public Sheet<RefusalRow> refused() {
        return UsageSheets.refused(asked(), NEWEST, r -> refusals.page(Place.Kind.AGENCY, agency(), asked(), r));
    }

    private PageRequest request(ListParams params) {
        return params.request(UsageOf.COLUMNS).also("month", asked().toString());
    }

    private UUID agency() {
        return visit.here().id();
    }

    private YearMonth asked() {
        return months.of(month);
    }
}
