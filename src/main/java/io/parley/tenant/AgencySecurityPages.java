package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

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

/** Whether an agency asks its members for a second factor (rule TN7). */
@Path("a/{agency}/settings/security")
@RequestScoped
public class AgencySecurityPages {

    @Inject
    private Agencies agencies;
    @Inject
    private Forms forms;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo(OWNER)
    public View show() {
        AgencyView agency = current();
        return view(agency, new Form().fill("twoFactor", agency.twoFactor()).fill("version", agency.version()));
    }

    @POST
    @AllowedTo(OWNER)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, form, f -> agencies.protect(current().id(), f.number("version"), f.value("twoFactor").equals("true")))
                .map(this::saved).orElseGet(() -> again(form));
    }

    private Response saved(AgencyView agency) {
        Flash.done(request, "tenant.settings.saved");
        return Response.seeOther(URI.create("/a/" + agency.slug() + "/settings/security")).build();
    }

    private Response again(Form form) {
        AgencyView agency = current();
        return Response.ok(view(agency, form.against(agency.version())).refused(form)).build();
    }

    private AgencyView current() {
        return agencies.get(visit.here().id());
    }

    private static View view(AgencyView agency, Form form) {
        return View.of("tenant/agency-security").with("agency", agency).with("form", form);
    }
}
