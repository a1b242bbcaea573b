package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** An owner takes along all that the brand owns (rule LC3), also while it is shut. */
@Path("b/{brand}/export")
@RequestScoped
public class ExportPages {

    @Inject
    private Exports exports;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo(OWNER)
    public View show() {
        return View.of("lifecycle/export").with("export", exports.newest().orElse(null)).with("mayAsk", !visit.here().state().isShut());
    }

    @POST
    @AllowedTo(OWNER)
    public Response ask() {
        exports.ask();
        Flash.done(request, "lifecycle.export.asked");
        return Response.seeOther(URI.create(visit.here().href() + "/export")).build();
    }

    @GET
    @Path("all.zip")
    @AllowedTo(OWNER)
    public Response download() {
        return exports.take().map(e -> new ZipPage(e, visit.here().slug(), exports, visit.here().id()).answer())
                .orElseGet(() -> Response.seeOther(URI.create(visit.here().href() + "/export")).build());
    }
}
