package io.parley.usage;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.kernel.Refused;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** A package for many agencies: chosen in the list, looked at, given, undone (rule US4). */
@Path("admin/packages/moves")
@RequestScoped
public class MovePages {

    @Inject
    private Moves moves;
    @Inject
    private Packages packages;
    @Inject
    private Previews previews;
    @Inject
    private Months months;
    @Context
    private HttpServletRequest request;

    /** Without a choice there is nothing to look at: back to the list it is made in. */
    @GET
    @Path("new")
    @AllowedTo(ADMIN)
    public View look(@Context UriInfo asked) {
        var form = new Form(asked.getQueryParameters());
        Choice choice = Choice.of(form);
        List<UUID> agencies = moves.agencies(choice);
        var view = View.of("usage/move-new").with("form", form).with("count", agencies.size()).with("packages", packages.choices());
        return choice.target().map(p -> view.with("pack", packages.get(p)).with("over", previews.over(agencies, p, months.current())))
                .orElseGet(() -> view.with("pack", null).with("over", new Previews.Found(List.of(), 0)));
    }

    @POST
    @AllowedTo(ADMIN)
    public Response give(MultivaluedMap<String, String> typed) {
        Choice choice = Choice.of(new Form(typed));
        if (choice.nobody()) {
            Flash.warn(request, "usage.move.nobody");
            return to("/admin/usage/agencies");
        }
        return to("/admin/packages/moves/" + moves.make(choice));
    }

    @GET
    @Path("{id}")
    @AllowedTo(ADMIN)
    public View show(@PathParam("id") UUID id) {
        return View.of("usage/move").with("move", moves.get(id));
    }

    @POST
    @Path("{id}/undo")
    @AllowedTo(ADMIN)
    public Response undo(@PathParam("id") UUID id) {
        try {
            moves.undo(id);
            Flash.done(request, "usage.move.undo.done");
        } catch (Refused e) {
            Flash.warn(request, e.key());
        }
        return to("/admin/packages/moves/" + id);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
