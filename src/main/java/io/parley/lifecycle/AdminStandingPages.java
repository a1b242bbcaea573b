package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlaceState;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.View;
import io.parley.tenant.Venue;
import io.parley.tenant.Venues;
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
import java.net.URI;
import java.util.UUID;

/** An admin suspends, archives and resumes (rules LC1, LC2). */
@Path("admin/{kind:" + Subject.KINDS + "}/{id}/standing")
@RequestScoped
public class AdminStandingPages {

    @Inject
    private Life life;
    @Inject
    private Venues venues;
    @Inject
    private Forms forms;
    @Context
    private HttpServletRequest request;
    @PathParam("kind")
    private String kind;
    @PathParam("id")
    private UUID id;

    @GET
    @Path("suspension")
    @AllowedTo(ADMIN)
    public View ask() {
        Venue place = place();
        return view(place, new Form().fill("version", place.version()));
    }

    @POST
    @Path("suspension")
    @AllowedTo(ADMIN)
    public Response suspend(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        Venue place = place();
        return forms.save(form, ReasonForm.of(form), r -> become(form, PlaceState.SUSPENDED, r.reason()))
                .orElseGet(() -> Response.ok(view(place, form.against(place.version())).refused(form)).build());
    }

    @POST
    @Path("resumption")
    @AllowedTo(ADMIN)
    public Response resume(MultivaluedMap<String, String> typed) {
        return become(new Form(typed), PlaceState.ACTIVE, "");
    }

    @POST
    @Path("archive")
    @AllowedTo(ADMIN)
    public Response archive(MultivaluedMap<String, String> typed) {
        if (place().kind() == Place.Kind.AGENCY) {
            throw new Refused("", "tenant.state.refused");
        }
        return become(new Form(typed), PlaceState.ARCHIVED, "");
    }

    /** The one way out of a deletion is undoing it; any other would leave it without a brand that it may delete. */
    private Response become(Form form, PlaceState next, String why) {
        if (place().state() == PlaceState.DELETING) {
            throw new Refused("", "tenant.state.refused");
        }
        life.become(Subject.kind(kind), id, form.number("version"), next, why);
        Flash.done(request, "lifecycle.now." + next, place().name());
        return Response.seeOther(URI.create("/admin/" + kind + "/" + id)).build();
    }

    private Venue place() {
        return venues.living(Subject.kind(kind), id);
    }

    private View view(Venue place, Form form) {
        return View.of("lifecycle/suspend").with("place", place).with("form", form).with("base", "/admin/" + kind + "/" + id);
    }
}
