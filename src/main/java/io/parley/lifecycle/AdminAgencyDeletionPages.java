package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.View;
import io.parley.tenant.Agencies;
import io.parley.tenant.AgencyView;
import io.parley.tenant.Brands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** An admin deletes an agency that has no brands left (rule LC9). */
@Path("admin/agencies/{id}/deletion")
@RequestScoped
public class AdminAgencyDeletionPages {

    @Inject
    private AgencyEnding ending;
    @Inject
    private Parting parting;
    @Inject
    private Farewells farewells;
    @Inject
    private Agencies agencies;
    @Inject
    private Brands brands;
    @Inject
    private Forms forms;
    @Context
    private HttpServletRequest request;
    @PathParam("id")
    private UUID id;

    /** The agency's name, typed. */
    public record NameTyped(@NotBlank(message = "lifecycle.delete.name.missing") String name) {
    }

    @GET
    @AllowedTo(ADMIN)
    public View ask() {
        AgencyView agency = agencies.get(id);
        return view(agency, new Form().fill("version", agency.version()));
    }

    @POST
    @AllowedTo(ADMIN)
    public Response delete(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        AgencyView agency = agencies.get(id);
        return forms.save(form, new NameTyped(form.value("name")), n -> deleted(agency, form.number("version"), n.name()))
                .orElseGet(() -> Response.ok(view(agency, form.against(agency.version())).refused(form)).build());
    }

    private Response deleted(AgencyView agency, int version, String name) {
        ending.delete(id, version, name);
        parting.sayAll();
        if (farewells.isOpen(id)) {
            Flash.warn(request, "lifecycle.now.DELETED.open", agency.name());
        } else {
            Flash.done(request, "lifecycle.now.DELETED", agency.name());
        }
        return Response.seeOther(URI.create("/admin/agencies")).build();
    }

    private View view(AgencyView agency, Form form) {
        return View.of("lifecycle/delete").with("kind", "agency").with("name", agency.name()).with("form", form).with("export", null)
                .with("obstacle", brands.of(id).isEmpty() ? null : "lifecycle.delete.brands").with("days", null).with("base", "/admin/agencies/" + id);
    }
}
