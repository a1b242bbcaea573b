package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.View;
import io.parley.tenant.Venue;
import io.parley.tenant.Venues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** An admin enters one place as support, with a reason its people will read (rule LC8). */
@Path("admin/{kind:" + Subject.KINDS + "}/{id}/support")
@RequestScoped
public class AdminSupportPages {

    @Inject
    private Supporting supporting;
    @Inject
    private Venues venues;
    @Inject
    private Forms forms;
    @PathParam("kind")
    private String kind;
    @PathParam("id")
    private UUID id;

    @GET
    @AllowedTo(ADMIN)
    public View ask() {
        return view(place(), new Form());
    }

    @POST
    @AllowedTo(ADMIN)
    public Response begin(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        Venue place = place();
        return forms.save(form, ReasonForm.of(form), r -> entered(place, r.reason()))
                .orElseGet(() -> Response.ok(view(place, form).refused(form)).build());
    }

    private Response entered(Venue place, String reason) {
        supporting.begin(place.kind(), place.id(), reason);
        return Response.seeOther(URI.create(place.href())).build();
    }

    private Venue place() {
        return venues.living(Subject.kind(kind), id);
    }

    private View view(Venue place, Form form) {
        return View.of("lifecycle/support").with("place", place).with("form", form).with("base", "/admin/" + kind + "/" + id);
    }
}
