package io.parley.privacy;

import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How long a brand keeps things (rule PV7): owners set it, editors see it. */
@Path("b/{brand}/privacy")
@RequestScoped
public class RetentionPages {

    @Inject
    private Retentions retentions;
    @Inject
    private Forms forms;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR})
    public View show() {
        RetentionView kept = retentions.view();
        return view(kept, RetentionForm.typed(kept));
    }

    @POST
    @AllowedTo(OWNER)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        RetentionView kept = retentions.view();
        RetentionForm.check(form, kept);
        return forms.save(form, RetentionForm.of(form), f -> keep(form, f)).map(done -> saved())
                .orElseGet(() -> Response.ok(view(kept, form.against(kept.version())).refused(form)).build());
    }

    private boolean keep(Form form, RetentionForm wanted) {
        retentions.keep(form.number("version"), wanted.days());
        return true;
    }

    private Response saved() {
        Flash.done(request, "privacy.kept.saved");
        return Response.seeOther(URI.create(visit.here().href() + "/privacy")).build();
    }

    private View view(RetentionView kept, Form form) {
        return View.of("privacy/retention").with("kept", kept).with("form", form).with("owner", visit.here().role() == Role.OWNER);
    }
}
