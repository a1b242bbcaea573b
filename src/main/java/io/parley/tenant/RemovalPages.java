package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Taking the removal of a member back (rule TN10). */
@Path("{kind:a|b}/{place}/members/removals/{id}/undo")
@RequestScoped
public class RemovalPages {

    @Inject
    private Removals removals;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @POST
    @AllowedTo(OWNER)
    public Response undo(@PathParam("id") UUID id) {
        try {
            Flash.done(request, "members.undone", removals.undo(visit.here(), id).name());
        } catch (Refused e) {
            Flash.warn(request, e);
        }
        return toMembers();
    }

    private Response toMembers() {
        return Response.seeOther(URI.create(visit.here().href() + "/members")).build();
    }
}
