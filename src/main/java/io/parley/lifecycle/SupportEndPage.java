package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.Place;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Ends the admin's own visit, wherever it is. */
@Path("admin/support/end")
@RequestScoped
public class SupportEndPage {

    @Inject
    private Supporting supporting;
    @Context
    private HttpServletRequest request;

    @POST
    @AllowedTo(ADMIN)
    public Response end() {
        String to = supporting.end(Current.actor().id())
                .map(v -> "/admin/" + (v.kind() == Place.Kind.BRAND ? "brands/" : "agencies/") + v.place()).orElse("/admin");
        Flash.done(request, "lifecycle.support.ended");
        return Response.seeOther(URI.create(to)).build();
    }
}
