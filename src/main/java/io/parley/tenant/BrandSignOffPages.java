package io.parley.tenant;

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

/** Whether only owners publish (rule TN7, shared.web W12): an owner's decision. */
@Path("b/{brand}/settings/publishing")
@RequestScoped
public class BrandSignOffPages {

    @Inject
    private Brands brands;
    @Inject
    private BrandSettings settings;
    @Inject
    private Forms forms;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo(OWNER)
    public View show() {
        BrandView brand = current();
        return view(brand, new Form().fill("signOff", brand.signOff()).fill("version", brand.version()));
    }

    @POST
    @AllowedTo(OWNER)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, form, f -> settings.signOff(f.number("version"), f.value("signOff").equals("true")))
                .map(this::saved).orElseGet(() -> again(form));
    }

    private Response saved(BrandView brand) {
        Flash.done(request, "tenant.settings.saved");
        return Response.seeOther(URI.create(brand.href() + "/settings/publishing")).build();
    }

    private Response again(Form form) {
        BrandView brand = current();
        return Response.ok(view(brand, form.against(brand.version())).refused(form)).build();
    }

    private BrandView current() {
        return brands.get(visit.here().id());
    }

    private View view(BrandView brand, Form form) {
        return View.of("tenant/brand-sign-off").with("brand", brand).with("form", form).with("owner", visit.here().role() == Role.OWNER);
    }
}
