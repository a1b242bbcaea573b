package io.parley.usage;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.Page;
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
import java.util.stream.Stream;

/** What a brand used, how near its limits are, and what was refused: for its owners. */
@Path("b/{brand}/usage")
@RequestScoped
public class BrandUsagePages {

    @Inject
    private OwnUsage usage;
    @Inject
    private BrandHoldings inside;
    @Inject
    private PlatformHoldings outside;
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
        var held = Stream.of(Bar.of(Limit.MEMBERS, outside.members(brand())), Bar.of(Limit.BOTS, inside.of(Limit.BOTS)), Bar.of(Limit.LINKS, inside.of(Limit.LINKS)));
        return View.of("usage/brand").with("bars", Stream.concat(usage.bars(brand(), asked()).stream(), held).toList()).with("days", usage.days(brand(), asked()))
                .with("page", refused(params.request(Refusals.COLUMNS).also("month", asked().toString()))).with("month", asked().toString()).with("months", months.choices());
    }

    @GET
    @Path("days.csv")
    @AllowedTo(OWNER)
    public Sheet<DayRow> days() {
        var all = new PageRequest(1, 200, "day", false, "");
        List<DayRow> days = usage.days(brand(), asked());
        return Sheet.of("usage-" + asked(), all, r -> new Page<>(days, days.size(), r)).column("day", DayRow::day).column("conversations", d -> d.used().conversations())
                .column("messages in", d -> d.used().messagesIn()).column("messages out", d -> d.used().messagesOut()).column("clicks", d -> d.used().clicks())
                .column("all clicks", d -> d.used().allClicks()).column("dollars", d -> Used.exact(d.used().micros()));
    }

    @GET
    @Path("refused.csv")
    @AllowedTo(OWNER)
    public Sheet<RefusalRow> file(@BeanParam ListParams params) {
        return UsageSheets.refused(asked(), params.request(Refusals.COLUMNS), this::refused);
    }

    private Page<RefusalRow> refused(PageRequest request) {
        return refusals.page(Place.Kind.BRAND, brand(), asked(), request);
    }

    private UUID brand() {
        return visit.here().id();
    }

    private YearMonth asked() {
        return months.of(month);
    }
}
