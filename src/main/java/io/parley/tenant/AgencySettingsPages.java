package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.Pictures;
import io.parley.shared.web.Uploads;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** What an agency says of itself (rules TN1, TN7, TN8, TN13). */
@Path("a/{agency}/settings")
@RequestScoped
public class AgencySettingsPages {

    @Inject
    private Agencies agencies;
    @Inject
    private LogoReader reader;
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
        return view(agency, fresh(agency));
    }

    @POST
    @AllowedTo(OWNER)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, AgencyForm.of(form),
                        a -> agencies.change(current().id(), form.number("version"), a.name(), a.colour(), a.address()))
                .map(this::saved).orElseGet(() -> again(form));
    }

    @POST
    @Path("logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowedTo(OWNER)
    public Response show(List<EntityPart> parts) {
        Form form = fresh(current());
        return forms.save(form, form, f -> agencies.show(current().id(), reader.read(visit.here().id(), Uploads.file(parts, "logo"))))
                .map(a -> saved("tenant.logo.saved", a)).orElseGet(() -> again(form));
    }

    /** A form that brings no file. */
    @POST
    @Path("logo")
    @AllowedTo(OWNER)
    public Response showNothing() {
        return show(List.of());
    }

    @POST
    @Path("logo/removal")
    @AllowedTo(OWNER)
    public Response removeLogo() {
        return saved("tenant.logo.removed", agencies.show(current().id(), null));
    }

    private Response saved(AgencyView agency) {
        return saved("tenant.settings.saved", agency);
    }

    private Response saved(String key, AgencyView agency) {
        Flash.done(request, key);
        return Response.seeOther(URI.create("/a/" + agency.slug() + "/settings")).build();
    }

    private Response again(Form form) {
        AgencyView agency = current();
        return Response.ok(view(agency, form.against(agency.version())).refused(form)).build();
    }

    private AgencyView current() {
        return agencies.get(visit.here().id());
    }

    private static Form fresh(AgencyView agency) {
        return AgencyForm.typed(agency).fill("version", agency.version());
    }

    private static View view(AgencyView agency, Form form) {
        return View.of("tenant/agency-settings").with("agency", agency).with("form", form)
                .with("logo", Pictures.href(agency.logo())).with("version", null);
    }
}
