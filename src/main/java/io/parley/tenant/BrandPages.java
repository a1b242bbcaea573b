package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.Preferences;
import io.parley.shared.web.Prepares;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** An agency's new brands (rule TN6): made, then opened; one that was only made is opened later from the agency's home. */
@Path("a/{agency}/brands")
@RequestScoped
public class BrandPages {

    @Inject
    private Brands brands;
    @Inject
    private BrandOpening opening;
    @Inject
    private BrandFields fields;
    @Inject
    private Forms forms;
    @Inject
    private Visit visit;
    @Inject
    private Preferences preferences;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Response list() {
        return Response.seeOther(URI.create(visit.here().href())).build();
    }

    @GET
    @Path("new")
    @AllowedTo({OWNER, EDITOR})
    public View blank() {
        return view(BrandForm.blank(preferences.language()).typed());
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, BrandForm.of(form), b -> brands.create(visit.here().id(), b.address(), b.traits(), "slug"))
                .map(this::open).orElseGet(() -> Response.ok(view(form).refused(form)).build());
    }

    @POST
    @Path("{id}/opening")
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response finish(@PathParam("id") UUID id) {
        return open(brands.of(visit.here().id(), id));
    }

    private Response open(BrandView brand) {
        opening.open(brand);
        Flash.done(request, "tenant.brand.made", brand.name());
        return Response.seeOther(URI.create(brand.href())).build();
    }

    private View view(Form form) {
        return fields.ask(View.of("tenant/brand-new"), form);
    }
}
