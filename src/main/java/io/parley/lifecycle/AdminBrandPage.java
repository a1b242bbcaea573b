package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.View;
import io.parley.tenant.Agencies;
import io.parley.tenant.BrandView;
import io.parley.tenant.Brands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** One brand, for the platform's admins: how it stands and what can be done about it, never what it owns. */
@Path("admin/brands/{id:[0-9a-f-]{36}}")
@RequestScoped
public class AdminBrandPage {

    @Inject
    private Brands brands;
    @Inject
    private Agencies agencies;
    @Inject
    private Ending ending;
    @Inject
    private Deletions deletions;
    @Inject
    private Farewells farewells;

    @GET
    @AllowedTo(ADMIN)
    public View show(@PathParam("id") UUID id) {
        BrandView brand = brands.get(id);
        DeletionView deletion = deletions.of(id).orElse(null);
        return View.of("lifecycle/admin-brand").with("brand", brand).with("agency", agencies.get(brand.agencyId())).with("version", brand.version())
                .with("export", ending.export(id).orElse(null)).with("deletion", deletion)
                .with("proof", deletion == null ? List.of() : deletions.proof(deletion.id()))
                .with("farewells", farewells.ofBrand(id));
    }
}
