package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
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
        return View.of("tenant/admin-brands").with("page", platform.page(params.request("name", "address", "agency", "zone", "created")));
    }
}
