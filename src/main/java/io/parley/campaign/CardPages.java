package io.parley.campaign;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.Refused;
import io.parley.shared.kernel.Stale;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.ListParams;
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

/** A brand's cards (rules CA7 to CA9): everybody inside reads them, editors make and publish them. */
@Path("b/{brand}/cards")
@RequestScoped
public class CardPages {

    @Inject
    private Cards cards;
    @Inject
    private CardPublication publication;
    @Inject
    private Offers offers;
    @Inject
    private Posts posts;
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
        var page = cards.page(params.request("since", "name"));
        return View.of("campaign/cards").with("page", page).with("names", offers.names()).with("mayEdit", mayEdit());
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Sheet<CardView> download(@BeanParam ListParams params) {
        return Sheet.of(visit.here().slug() + "-cards", params.request("since", "name"), cards::page).column("id", CardView::id).column("name", CardView::name)
                .column("text", CardView::text).column("state", CardView::state).column("buttons", c -> c.buttons().size())
                .column("post", CardView::post).column("created", CardView::createdAt).column("published", CardView::publishedAt);
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, CardForm.of(form), c -> cards.create(c.chosen())).map(c -> done("campaign.card.created", c))
                .orElseGet(() -> Response.ok(offers.ask(View.of("campaign/card-new"), form).refused(form)).build());
    }

    @GET
    @Path("new")
    @AllowedTo({OWNER, EDITOR})
    public View make() {
        return offers.ask(View.of("campaign/card-new"), offers.first(new Form()));
    }

    @GET
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View show(@PathParam("id") UUID id) {
        CardView card = cards.get(id);
        return view(card, CardForm.typed(card));
    }

    @POST
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, CardForm.of(form), c -> cards.change(id, form.number("version"), c.chosen())).map(c -> done("campaign.card.saved", c))
                .orElseGet(() -> again(cards.get(id), form));
    }

    @GET
    @Path("{id}/publication")
    @AllowedTo({OWNER, EDITOR})
    public Response afterPublication(@PathParam("id") UUID id) {
        return Response.seeOther(URI.create(base() + id)).build();
    }

    @POST
    @Path("{id}/publication")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response publish(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        try {
            publication.publish(id, new Form(typed).number("version"));
            return done("campaign.card.publishing", cards.get(id));
        } catch (Refused e) {
            CardView card = cards.get(id);
            Form form = CardForm.typed(card);
            form.problem(e);
            return again(card, form);
        } catch (Stale e) {
            Flash.warn(request, "campaign.card.stale");
            return afterPublication(id);
        }
    }

    private Response done(String key, CardView card) {
        Flash.done(request, key, card.name());
        return Response.seeOther(URI.create(base() + card.id())).build();
    }

    private Response again(CardView card, Form form) {
        return Response.ok(view(card, form.against(card.version())).refused(form)).build();
    }

    private View view(CardView card, Form form) {
        boolean edits = mayEdit() && card.open();
        return offers.ask(signOff.on(View.of(edits ? "campaign/card-edit" : "campaign/card")), form).with("card", card).with("names", offers.names())
                .with("mayEdit", mayEdit()).with("version", card.version()).with("length", PostLength.of(card.text()))
                .with("post", posts.of(card).orElse(null));
    }

    private boolean mayEdit() {
        return visit.here().role().mayEdit();
    }

    private String base() {
        return visit.here().href() + "/cards/";
    }
}
