package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Place;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.tenant.Brands;
import io.parley.tenant.Venues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The same export for an admin, who has to have one before a brand is deleted (rules LC3, LC4). */
@Path("admin/brands/{id}/export")
@RequestScoped
public class AdminExportPages {

    @Inject
    private Exports exports;
    @Inject
    private Brands brands;
    @Inject
    private Venues venues;
    @Context
    private HttpServletRequest request;
    @PathParam("id")
    private UUID id;

    @POST
    @AllowedTo(ADMIN)
    public Response ask() {
        venues.living(Place.Kind.BRAND, id);
        Current.inBrand(id, exports::ask);
        Flash.done(request, "lifecycle.export.asked");
        return Response.seeOther(URI.create("/admin/brands/" + id)).build();
    }

    @GET
    @Path("all.zip")
    @AllowedTo(ADMIN)
    public Response download() {
        String slug = brands.get(id).slug();
        return Current.inBrand(id, exports::take).map(e -> new ZipPage(e, slug, exports, id).answer())
                .orElseGet(() -> Response.seeOther(URI.create("/admin/brands/" + id)).build());
    }
}
