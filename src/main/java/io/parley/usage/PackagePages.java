package io.parley.usage;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Limit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The platform's packages of limits (rule US3). */
@Path("admin/packages")
@RequestScoped
public class PackagePages {

    @Inject
    private Packages packages;
    @Inject
    private Moves moves;
    @Inject
    private Forms forms;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo(ADMIN)
    public View list(@BeanParam ListParams params) {
        return View.of("usage/packages").with("page", packages.page(params.request(Packages.COLUMNS))).with("moves", moves.newest());
    }

    @GET
    @Path("all.csv")
    @AllowedTo(ADMIN)
    public Sheet<PackageView> file(@BeanParam ListParams params) {
        var sheet = Sheet.of("packages", params.request(Packages.COLUMNS), packages::page).column("name", PackageView::name);
        for (Limit limit : Limit.values()) {
            sheet = sheet.column(limit.field(), p -> p.raw(limit));
        }
        return sheet.column("agencies", PackageView::agencies).column("created", PackageView::createdAt);
    }

    @GET
    @Path("new")
    @AllowedTo(ADMIN)
    public View ask() {
        return View.of("usage/package-new").with("form", new Form());
    }

    @POST
    @AllowedTo(ADMIN)
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, PackageForm.of(form), packages::create).map(p -> done("usage.package.created", p.name()))
                .orElseGet(() -> Response.ok(View.of("usage/package-new").refused(form)).build());
    }

    @GET
    @Path("{id}")
    @AllowedTo(ADMIN)
    public View show(@PathParam("id") UUID id) {
        PackageView found = packages.get(id);
        return view(found, PackageForm.typed(found));
    }

    @POST
    @Path("{id}")
    @AllowedTo(ADMIN)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        packages.get(id);
        var form = new Form(typed);
        return forms.save(form, PackageForm.of(form), f -> packages.change(id, form.number("version"), f)).map(p -> done("usage.package.changed", p.name()))
                .orElseGet(() -> again(packages.get(id), form));
    }

    @POST
    @Path("{id}/removal")
    @AllowedTo(ADMIN)
    public Response remove(@PathParam("id") UUID id) {
        try {
            return done("usage.package.removed", packages.remove(id).name());
        } catch (Refused e) {
            Flash.warn(request, e.key());
            return Response.seeOther(URI.create("/admin/packages/" + id)).build();
        }
    }

    private Response again(PackageView found, Form form) {
        return Response.ok(view(found, form.against(found.version())).refused(form)).build();
    }

    private static View view(PackageView found, Form form) {
        return View.of("usage/package").with("pack", found).with("form", form).with("version", null);
    }

    private Response done(String key, String name) {
        Flash.done(request, key, name);
        return Response.seeOther(URI.create("/admin/packages")).build();
    }
}
