package io.parley.campaign;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.ListParams;
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

/** The ways into a brand's conversations (rules CA3 to CA5): everybody inside sees them, editors make them. */
@Path("b/{brand}/entry-points")
@RequestScoped
public class EntryPointPages {

    @Inject
    private EntryPoints points;
    @Inject
    private DeepLinks links;
    @Inject
    private Offers offers;
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
    public View list(@BeanParam ListParams params) {
        var page = points.page(params.request("since", "name"));
        return signOff.on(View.of("campaign/entries")).with("page", page).with("names", offers.names()).with("links", links.of(page.items()));
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Sheet<EntryPointView> download(@BeanParam ListParams params) {
        return Sheet.of(visit.here().slug() + "-entry-points", params.request("since", "name"), points::page).column("id", EntryPointView::id)
                .column("name", EntryPointView::name).column("kind", EntryPointView::kind).column("language", EntryPointView::language)
                .column("bot", EntryPointView::bot).column("campaign", EntryPointView::campaign).column("state", EntryPointView::state)
                .column("created", EntryPointView::createdAt);
    }

    @GET
    @Path("new")
    @AllowedTo({OWNER, EDITOR})
    public View make() {
        return ask(offers.first(new Form()).fill("kind", EntryKind.DEEP_LINK));
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Publishes(asks = EntryPoints.class)
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, EntryPointForm.of(form), f -> points.create(f.kind(), f.name(), f.campaign(), f.account(), f.start()))
                .map(this::made).orElseGet(() -> Response.ok(ask(form).refused(form)).build());
    }

    @GET
    @Path("{id}/sending")
    @AllowedTo({OWNER, EDITOR})
    public Response afterSending(@PathParam("id") UUID id) {
        points.get(id);
        return back();
    }

    /** Rule CA5. */
    @POST
    @Path("{id}/sending")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response sendAgain(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        try {
            points.sendAgain(id, new Form(typed).number("version"));
            Flash.done(request, "campaign.entry.again.done");
        } catch (Stale e) {
            Flash.warn(request, "campaign.entry.again.stale");
        }
        return back();
    }

    private Response made(EntryPointView entry) {
        Flash.done(request, "campaign.entry.created", entry.name());
        return back();
    }

    private Response back() {
        return Response.seeOther(URI.create(visit.here().href() + "/entry-points")).build();
    }

    private View ask(Form form) {
        return offers.ask(signOff.on(View.of("campaign/entry-new")), form).with("kinds", EntryPointForm.KINDS);
    }
}
