package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

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

/** An admin gives a brand or an agency another name or address; the old address leads to the new one (TN1). */
@Path("admin/{kind:" + Subject.KINDS + "}/{id}/settings")
@RequestScoped
public class AdminNamePages {

    @Inject
    private Renaming renaming;
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
    @AllowedTo(ADMIN)
    public View ask() {
        Venue place = place();
        return view(place, new Form().fill("version", place.version()).fill("name", place.name()).fill("slug", place.slug()));
    }

    @POST
    @AllowedTo(ADMIN)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        Venue place = place();
        return forms.save(form, NameForm.of(form), n -> saved(form.number("version"), n))
                .orElseGet(() -> Response.ok(view(place, form.against(place.version())).refused(form)).build());
    }

    private Response saved(int version, NameForm name) {
        renaming.rename(place(), version, name);
        Flash.done(request, "tenant.settings.saved");
        return Response.seeOther(URI.create("/admin/" + kind + "/" + id)).build();
    }

    private Venue place() {
        return venues.living(Subject.kind(kind), id);
    }

    private View view(Venue place, Form form) {
        return View.of("lifecycle/rename").with("place", place).with("form", form).with("base", "/admin/" + kind + "/" + id);
    }
}
