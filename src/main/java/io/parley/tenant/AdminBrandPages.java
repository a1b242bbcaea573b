package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All brands, for the platform's admins. */
@Path("admin/brands")
@RequestScoped
public class AdminBrandPages {

    @Inject
    private PlatformBrands platform;

    @GET
    @AllowedTo(ADMIN)
    public View list(@BeanParam ListParams params) {
        return View.of("tenant/admin-brands").with("page", platform.page(params.request(PlatformBrands.COLUMNS)));
    }

    @GET
    @Path("all.csv")
    @AllowedTo(ADMIN)
    public Sheet<PlatformBrandRow> file(@BeanParam ListParams params) {
        return Sheet.of("brands", params.request(PlatformBrands.COLUMNS), platform::page).column("name", PlatformBrandRow::name).column("address", PlatformBrandRow::slug)
                .column("agency", PlatformBrandRow::agencyName).column("conversations", r -> r.used().conversations())
                .column("messages", r -> r.used().messages()).column("clicks", r -> r.used().clicks()).column("dollars", r -> r.used().amount())
                .column("languages", r -> String.join(" ", r.languages())).column("time zone", PlatformBrandRow::timeZone)
                .column("state", PlatformBrandRow::state).column("opened", PlatformBrandRow::openedAt).column("created", PlatformBrandRow::createdAt);
    }
}
