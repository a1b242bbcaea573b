package io.parley.usage;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.kernel.PageRequest;
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

/** What every brand and every agency used in a month (rule US1). */
@Path("admin/usage")
@RequestScoped
public class AdminUsagePages {

    @Inject
    private UsageLists lists;
    @Inject
    private Packages packages;
    @Inject
    private Refusals refusals;
    @Inject
    private Months months;
    @QueryParam("month")
    private String month;

    @GET
    @AllowedTo(ADMIN)
    public View brands(@BeanParam ListParams params) {
        return list(UsageOf.BRANDS, params);
    }

    @GET
    @Path("all.csv")
    @AllowedTo(ADMIN)
    public Sheet<UsageRow> brandsAsFile(@BeanParam ListParams params) {
        return UsageSheets.of(UsageOf.BRANDS, asked(), request(params), r -> lists.of(UsageOf.BRANDS, null, asked(), r).page());
    }

    @GET
    @Path("agencies")
    @AllowedTo(ADMIN)
    public View agencies(@BeanParam ListParams params) {
        return list(UsageOf.AGENCIES, params);
    }

    @GET
    @Path("agencies/all.csv")
    @AllowedTo(ADMIN)
    public Sheet<UsageRow> agenciesAsFile(@BeanParam ListParams params) {
        return UsageSheets.of(UsageOf.AGENCIES, asked(), request(params), r -> lists.of(UsageOf.AGENCIES, null, asked(), r).page());
    }

    @GET
    @Path("refused")
    @AllowedTo(ADMIN)
    public View refused(@BeanParam ListParams params) {
        return View.of("usage/refused").with("page", refusals.page(null, null, asked(), params.request(Refusals.COLUMNS).also("month", asked().toString())))
                .with("month", asked().toString()).with("months", months.choices());
    }

    @GET
    @Path("refused/all.csv")
    @AllowedTo(ADMIN)
    public Sheet<RefusalRow> refusedAsFile(@BeanParam ListParams params) {
        return UsageSheets.refused(asked(), params.request(Refusals.COLUMNS), r -> refusals.page(null, null, asked(), r));
    }

    private View list(UsageOf of, ListParams params) {
        UsageLists.Listed listed = lists.of(of, null, asked(), request(params));
        return View.of("usage/admin").with("page", listed.page()).with("total", listed.total()).with("of", of.file())
                .with("month", asked().toString()).with("months", months.choices()).with("packages", packages.choices());
    }

    private PageRequest request(ListParams params) {
        return params.request(UsageOf.COLUMNS).also("month", asked().toString());
    }

    private YearMonth asked() {
        return months.of(month);
    }
}
