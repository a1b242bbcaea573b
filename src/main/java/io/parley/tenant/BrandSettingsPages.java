package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.Publishes;
import io.parley.shared.web.SignOff;
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

/** What a brand says of itself (rules TN1 and TN7): everybody inside reads it, editors change it. */
@Path("b/{brand}/settings")
@RequestScoped
public class BrandSettingsPages {

    @Inject
    private Brands brands;
    @Inject
    private BrandSettings settings;
    @Inject
    private BrandFields fields;
    @Inject
    private Forms forms;
    @Inject
    private SignOff signOff;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View show() {
        BrandView brand = current();
        return view(brand, BrandForm.of(brand).typed().fill("version", brand.version()));
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Publishes(asks = BrandSettings.class)
    public Response save(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        form.fill("accent", current().accent());
        return forms.save(form, BrandForm.of(form), b -> settings.change(form.number("version"), b.address(), b.traits()))
                .map(this::saved).orElseGet(() -> again(form));
    }

    private Response saved(BrandView brand) {
        Flash.done(request, "tenant.settings.saved");
        return Response.seeOther(URI.create(brand.href() + "/settings")).build();
    }

    private Response again(Form form) {
        BrandView brand = current();
        return Response.ok(view(brand, form.against(brand.version())).refused(form)).build();
    }

    private BrandView current() {
        return brands.get(visit.here().id());
    }

    private View view(BrandView brand, Form form) {
        return fields.ask(signOff.on(View.of("tenant/brand-settings")), form).with("brand", brand).with("mayEdit", visit.here().role().mayEdit())
                .with("owner", visit.here().role() == Role.OWNER);
    }
}
