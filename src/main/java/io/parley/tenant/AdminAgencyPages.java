package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Place;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** All agencies, and one of them, for the platform's admins. */
@Path("admin/agencies")
@RequestScoped
public class AdminAgencyPages {

    private static final PageRequest NEWEST = new PageRequest(1, 200, "expires", true, "");
    @Inject
    private PlatformAgencies platform;
    @Inject
    private PlatformMonths months;
    @Inject
    private Onboardings onboardings;
    @Inject
    private Agencies agencies;
    @Inject
    private Brands brands;
    @Inject
    private Members members;
    @Inject
    private Invitations invitations;

    @GET
    @AllowedTo(ADMIN)
    public View list(@BeanParam ListParams params) {
        return View.of("tenant/admin-agencies").with("page", platform.page(params.request(PlatformAgencies.COLUMNS))).with("unfinished", onboardings.unfinished());
    }

    @GET
    @Path("all.csv")
    @AllowedTo(ADMIN)
    public Sheet<PlatformAgencyRow> file(@BeanParam ListParams params) {
        return Sheet.of("agencies", params.request(PlatformAgencies.COLUMNS), platform::page).column("name", PlatformAgencyRow::name).column("address", PlatformAgencyRow::slug)
                .column("brands", PlatformAgencyRow::brands).column("members", PlatformAgencyRow::members).column("conversations", r -> r.used().conversations())
                .column("messages", r -> r.used().messages()).column("clicks", r -> r.used().clicks()).column("dollars", r -> r.used().amount())
                .column("created", PlatformAgencyRow::createdAt);
    }

    @GET
    @Path("{id}")
    @AllowedTo(ADMIN)
    public View show(@PathParam("id") UUID id) {
        List<BrandView> own = brands.of(id);
        return View.of("tenant/admin-agency").with("agency", agencies.get(id)).with("brands", own)
                .with("used", months.brands(own.stream().map(BrandView::id).toList()))
                .with("members", members.ofAgency(id)).with("invitations", invitations.waiting(Place.Kind.AGENCY, id, NEWEST).items());
    }
}
