package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.Pictures;
import io.parley.shared.web.Publishes;
import io.parley.shared.web.SignOff;
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

/** How a brand looks: logo, colour, font (rules TN7, TN8 and TN13). */
@Path("b/{brand}/settings/theme")
@RequestScoped
public class BrandThemePages {

    @Inject
    private Brands brands;
    @Inject
    private BrandSettings settings;
    @Inject
    private LogoReader reader;
    @Inject
    private Forms forms;
    @Inject
    private SignOff signOff;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR})
    public View show() {
        BrandView brand = current();
        return view(brand, fresh(brand));
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Publishes(asks = BrandSettings.class)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, ThemeForm.of(form), t -> settings.dress(form.number("version"), t.theme()))
                .map(b -> saved("tenant.settings.saved")).orElseGet(() -> again(form));
    }

    @POST
    @Path("logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response show(List<EntityPart> parts) {
        Form form = fresh(current());
        return forms.save(form, form, f -> settings.show(reader.read(visit.here().id(), Uploads.file(parts, "logo")))).map(b -> saved("tenant.logo.saved")).orElseGet(() -> again(form));
    }

    /** A form that brings no file. */
    @POST
    @Path("logo")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response showNothing() {
        return show(List.of());
    }

    @POST
    @Path("logo/removal")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response removeLogo() {
        settings.show(null);
        return saved("tenant.logo.removed");
    }

    private Response saved(String key) {
        Flash.done(request, key);
        return Response.seeOther(URI.create(visit.here().href() + "/settings/theme")).build();
    }

    private Response again(Form form) {
        BrandView brand = current();
        return Response.ok(view(brand, form.against(brand.version())).refused(form)).build();
    }

    private BrandView current() {
        return brands.get(visit.here().id());
    }

    private static Form fresh(BrandView brand) {
        return ThemeForm.typed(brand).fill("version", brand.version());
    }

    private View view(BrandView brand, Form form) {
        return signOff.on(View.of("tenant/brand-theme")).with("brand", brand).with("form", form).with("owner", visit.here().role() == Role.OWNER).with("fonts", ThemeForm.FONTS)
                .with("logo", Pictures.href(brand.logo())).with("version", null);
    }
}
