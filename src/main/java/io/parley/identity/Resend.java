package io.parley.identity;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Optional;

/** Offers a form typed before the log-in again, to the person who typed it (rule ID4). */
@Path("kept-form")
@RequestScoped
public class Resend {

    static final String PATH = "/kept-form";
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo(ANYONE)
    public View show() {
        Optional<SavedForm> own = visit.actor().flatMap(a -> SavedForm.of(request, a.id()));
        SavedForm.drop(request);
        SavedForm form = own.orElseThrow(() -> new NotFound("form"));
        return View.of("identity/kept").secret().with("path", form.path()).with("fields", form.fields());
    }
}
