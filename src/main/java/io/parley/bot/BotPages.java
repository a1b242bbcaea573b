package io.parley.bot;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

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
import io.parley.tenant.BrandView;
import io.parley.tenant.Brands;
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

/** A brand's bots: everybody inside reads them, editors write and publish them (rules BO3 to BO5, BO10). */
@Path("b/{brand}/bots")
@RequestScoped
public class BotPages {

    @Inject
    private Bots bots;
    @Inject
    private Brands brands;
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
        return View.of("bot/list").with("page", bots.page(params.request("name", "since"))).with("mayEdit", visit.here().role().mayEdit());
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Sheet<BotView> download(@BeanParam ListParams params) {
        return Sheet.of(visit.here().slug() + "-bots", params.request("name", "since"), bots::page).column("id", BotView::id).column("name", BotView::name)
                .column("live", b -> b.live() != null).column("created", BotView::createdAt);
    }

    @GET
    @Path("new")
    @AllowedTo({OWNER, EDITOR})
    public View ask() {
        return View.of("bot/new").with("form", new Form());
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response create(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        BrandView brand = brands.get(visit.here().id());
        return forms.save(form, BotForm.of(form), f -> bots.create(f.name(), StarterBot.flow(brand.languages(), brand.name()))).map(b -> {
            Flash.done(request, "bot.made", b.name());
            return seeOther(b);
        }).orElseGet(() -> Response.ok(View.of("bot/new").refused(form)).build());
    }

    @GET
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View show(@PathParam("id") UUID id) {
        BotView bot = bots.get(id);
        return view(bot, new Form().fill("version", bot.version()));
    }

    @GET
    @Path("{id}/publication")
    @AllowedTo({OWNER, EDITOR})
    public Response afterPublication(@PathParam("id") UUID id) {
        return seeOther(bots.get(id));
    }

    @POST
    @Path("{id}/publication")
    @AllowedTo({OWNER, EDITOR})
    @Publishes
    public Response publish(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        BotView bot = bots.get(id);
        var form = new Form(typed);
        return forms.save(form, bot, b -> bots.publish(id, form.number("version"))).map(v -> {
            Flash.done(request, "bot.published", String.valueOf(v.number()));
            return seeOther(bot);
        }).orElseGet(() -> Response.ok(view(bot, form.against(bot.version())).refused(form)).build());
    }

    @GET
    @Path("{id}/settings")
    @AllowedTo({OWNER, EDITOR})
    public View settings(@PathParam("id") UUID id) {
        BotView bot = bots.get(id);
        return settings(bot, PhraseFields.typed(bot));
    }

    @POST
    @Path("{id}/settings")
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        BotView bot = bots.get(id);
        var form = new Form(typed);
        StepForm.check(form, PhraseFields.of(bot.draft()));
        return forms.save(form, BotForm.of(form), f -> bots.set(id, form.number("version"), f.name(), flow -> PhraseFields.into(flow, form))).map(b -> {
            Flash.done(request, "bot.saved");
            return seeOther(b);
        }).orElseGet(() -> Response.ok(settings(bot, form.against(bot.version())).refused(form)).build());
    }

    private Response seeOther(BotView bot) {
        return Response.seeOther(URI.create(visit.here().href() + "/bots/" + bot.id())).build();
    }

    private View view(BotView bot, Form form) {
        return signOff.on(View.of("bot/show")).with("bot", bot).with("form", form).with("problems", bots.problems(bot.id()))
                .with("versions", bots.versions(bot.id())).with("mayEdit", visit.here().role().mayEdit());
    }

    private View settings(BotView bot, Form form) {
        return View.of("bot/settings").with("bot", bot).with("form", form).with("groups", PhraseFields.of(bot.draft()));
    }
}
