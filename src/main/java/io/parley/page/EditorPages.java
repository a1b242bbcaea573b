package io.parley.page;

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
import io.parley.shared.web.Language;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Preferences;
import io.parley.shared.web.Prepares;
import io.parley.shared.web.Publishes;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.SignOff;
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

/** A brand's landing pages (rules PG1 to PG3): everybody inside reads them, editors make, change and publish them. */
@Path("b/{brand}/pages")
@RequestScoped
public class EditorPages {

    @Inject
    private LandingPages pages;
    @Inject
    private PageSurroundings surroundings;
    @Inject
    private Forms forms;
    @Inject
    private Preferences preferences;
    @Inject
    private SignOff signOff;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View list(@BeanParam ListParams params) {
        return View.of("page/list").with("page", pages.page(params.request("name", "since"))).with("mayEdit", mayEdit());
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Sheet<PageRow> download(@BeanParam ListParams params) {
        return Sheet.of(visit.here().slug() + "-pages", params.request("name", "since"), pages::page).column("id", r -> r.page().id())
                .column("name", r -> r.page().name()).column("campaign", PageRow::campaign).column("language", r -> r.page().language())
                .column("state", PageRow::state).column("leads", PageRow::leads).column("created", r -> r.page().createdAt());
    }

    @GET
    @Path("new")
    @AllowedTo({OWNER, EDITOR})
    public View ask() {
        return asked(new Form().fill("language", preferences.language().tag()));
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, PageForm.of(form), pages::create).map(p -> done("page.created", p))
                .orElseGet(() -> Response.ok(asked(form).refused(form)).build());
    }

    @GET
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View show(@PathParam("id") UUID id) {
        PageDraft draft = pages.draft(id);
        return view(draft, ContentForm.typed(draft.content(), draft.page().version()));
    }

    @POST
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        PageDraft draft = pages.draft(id);
        var form = new Form(typed);
        if (ContentForm.isAboutRows(form)) {
            return Response.ok(view(draft, ContentForm.withRowsChanged(form))).build();
        }
        Content content = ContentForm.of(form);
        ContentCheck.into(form, content);
        return forms.save(form, content, c -> pages.change(id, form.number("version"), c)).map(p -> done("page.saved", p))
                .orElseGet(() -> Response.ok(view(draft, form.against(draft.page().version())).refused(form)).build());
    }

    /** The draft as a page of its own, in the portal's frame: only the published version stands on the public host. */
    @GET
    @Path("{id}/preview")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View preview(@PathParam("id") UUID id) {
        return preview(View.of("page/preview"), pages.draft(id));
    }

    @POST
    @Path("{id}/publication")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response publish(@PathParam("id") UUID id) {
        return done("page.published", pages.publish(id));
    }

    @POST
    @Path("{id}/closure")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response close(@PathParam("id") UUID id) {
        return done("page.closed", pages.close(id));
    }

    @POST
    @Path("{id}/reopening")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response reopen(@PathParam("id") UUID id) {
        return done("page.reopened", pages.reopen(id));
    }

    private Response done(String key, PageView page) {
        Flash.done(request, key, page.name());
        return Response.seeOther(URI.create(visit.here().href() + "/pages/" + page.id())).build();
    }

    private View asked(Form form) {
        return View.of("page/new").with("form", form).with("campaigns", surroundings.campaigns()).with("languages", Language.options());
    }

    private View view(PageDraft draft, Form form) {
        return preview(signOff.on(View.of("page/editor")), draft).with("form", form).with("mayEdit", mayEdit()).with("version", null)
                .with("kinds", FieldKinds.OPTIONS).with("rows", form.number("rows")).with("most", Content.MOST_FIELDS)
                .with("sample", "{{cocktail|…}}").with("mayRead", visit.here().role() != Role.ANALYST);
    }

    private View preview(View view, PageDraft draft) {
        var landing = new Landing(visit.here().id(), draft.page().id(), draft.page().campaign(), null,
                draft.content().worded(Wording.NONE::fill), null, "#");
        return view.with("draft", draft).with("page", draft.page()).with("l", landing).with("brand", visit.here().name()).with("blank", new Form())
                .with("look", surroundings.look(visit.here().id()));
    }

    private boolean mayEdit() {
        return visit.here().role().mayEdit();
    }
}
