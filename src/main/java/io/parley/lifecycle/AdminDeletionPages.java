package io.parley.lifecycle;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.settings.PlatformSettings;
import io.parley.shared.settings.Setting;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.View;
import io.parley.tenant.BrandView;
import io.parley.tenant.Brands;
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

/** An admin has a brand deleted, or thinks better of it (rules LC3, LC4). */
@Path("admin/brands/{id}/deletion")
@RequestScoped
public class AdminDeletionPages {

    @Inject
    private Ending ending;
    @Inject
    private Brands brands;
    @Inject
    private PlatformSettings settings;
    @Inject
    private Forms forms;
    @Context
    private HttpServletRequest request;
    @PathParam("id")
    private UUID id;

    @GET
    @AllowedTo(ADMIN)
    public View ask() {
        BrandView brand = brands.get(id);
        return view(brand, new Form().fill("version", brand.version()));
    }

    @POST
    @AllowedTo(ADMIN)
    public Response begin(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        BrandView brand = brands.get(id);
        return forms.save(form, DeleteForm.of(form), d -> asked(form.number("version"), d))
                .orElseGet(() -> Response.ok(view(brand, form.against(brand.version())).refused(form)).build());
    }

    @POST
    @Path("undoing")
    @AllowedTo(ADMIN)
    public Response undo() {
        ending.undo(id);
        return done("lifecycle.delete.undone");
    }

    private Response asked(int version, DeleteForm form) {
        ending.ask(id, version, form.name(), form.reason());
        return done("lifecycle.now.DELETING");
    }

    private Response done(String key) {
        Flash.done(request, key, brands.get(id).name());
        return Response.seeOther(URI.create("/admin/brands/" + id)).build();
    }

    private View view(BrandView brand, Form form) {
        ExportView export = ending.export(id).filter(ExportView::isReady).orElse(null);
        return View.of("lifecycle/delete").with("kind", "brand").with("name", brand.name()).with("form", form).with("export", export)
                .with("obstacle", export == null ? "lifecycle.delete.export.missing" : null)
                .with("days", settings.get(Setting.DELETION_GRACE)).with("base", "/admin/brands/" + id);
    }
}
