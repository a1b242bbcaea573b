package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.kernel.Refused;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.View;
import io.parley.tenant.Agencies;
import io.parley.tenant.AgencyView;
import io.parley.tenant.BrandView;
import io.parley.tenant.Brands;
import io.parley.tenant.IdentityProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** An admin moves a brand to another agency: chooses it, reads who loses and who gains access, and confirms (rule LC7). */
@Path("admin/brands/{id}/move")
@RequestScoped
public class AdminMovePages {

    @Inject
    private Moving moving;
    @Inject
    private Brands brands;
    @Inject
    private Agencies agencies;
    @Inject
    private Forms forms;
    @Context
    private HttpServletRequest request;
    @PathParam("id")
    private UUID id;

    @GET
    @AllowedTo(ADMIN)
    public View ask(@QueryParam("agency") String agency) {
        BrandView brand = brands.get(id);
        return view(brand, new Form().fill("version", brand.version()).fill("agency", agency == null ? "" : agency));
    }

    @POST
    @AllowedTo(ADMIN)
    public Response move(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        BrandView brand = brands.get(id);
        return forms.save(form, MoveForm.of(form), m -> moved(brand, form.number("version"), to(brand, m)))
                .orElseGet(() -> Response.ok(view(brand, form.against(brand.version())).refused(form)).build());
    }

    private Response moved(BrandView brand, int version, UUID agency) {
        try {
            if (moving.move(brand, version, agency)) {
                Flash.done(request, "lifecycle.move.done", brand.name());
            } else {
                Flash.warn(request, "lifecycle.move.done.open", brand.name());
            }
        } catch (IdentityProvider.Unavailable e) {
            throw new Refused("", e.getMessage());
        }
        return Response.seeOther(URI.create("/admin/brands/" + id)).build();
    }

    private View view(BrandView brand, Form form) {
        var effect = agencies.find(form.value("agency")).filter(a -> !a.id().equals(brand.agencyId())).map(a -> moving.effect(brand, a.id()));
        if (effect.isEmpty() && !form.value("agency").isEmpty() && !form.hasProblems()) {
            form.problem("agency", "lifecycle.move.agency.missing");
        }
        return View.of("lifecycle/move").with("brand", brand).with("form", form).with("effect", effect.orElse(null)).with("base", "/admin/brands/" + id);
    }

    private UUID to(BrandView brand, MoveForm form) {
        return agencies.find(form.agency()).map(AgencyView::id).filter(a -> !a.equals(brand.agencyId()))
                .orElseThrow(() -> new Refused("agency", "lifecycle.move.agency.missing"));
    }
}
