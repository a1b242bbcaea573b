package io.parley.bot;

import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
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
import java.util.List;
import java.util.UUID;

/** The steps of a bot's draft, one form each (rules BO4, BO7 to BO9). */
@Path("b/{brand}/bots/{id}/steps")
@RequestScoped
public class StepPages {

    @Inject
    private Bots bots;
    @Inject
    private LinkTargets links;
    @Inject
    private Forms forms;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @Path("new")
    @AllowedTo({OWNER, EDITOR})
    public View ask(@PathParam("id") UUID id) {
        BotView bot = bots.get(id);
        return asked(bot, new Form().fill("version", bot.version()).fill("after", NewStep.last(bot.draft())));
    }

    /** After a log-in that a form waited for. */
    @GET
    @AllowedTo({OWNER, EDITOR})
    public Response afterAdding(@PathParam("id") UUID id) {
        return seeOther(bots.get(id), "");
    }

    @POST
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        BotView bot = bots.get(id);
        var form = new Form(typed);
        return forms.save(form, NewStep.of(form, bot.draft()), s -> bots.edit(id, form.number("version"), s::into))
                .map(b -> seeOther(b, "/steps/" + NewStep.of(form, bot.draft()).key(bot.draft())))
                .orElseGet(() -> Response.ok(asked(bot, form.against(bot.version())).refused(form)).build());
    }

    @GET
    @Path("{step}")
    @AllowedTo({OWNER, EDITOR})
    public View show(@PathParam("id") UUID id, @PathParam("step") String key) {
        BotView bot = bots.get(id);
        List<FieldGroup> groups = groups(bot, key);
        return view(bot, key, StepForm.typed(groups, bot.version()), groups);
    }

    /** Adding and removing a part saves what else was typed: a draft may be incomplete. */
    @POST
    @Path("{step}")
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response save(@PathParam("id") UUID id, @PathParam("step") String key, MultivaluedMap<String, String> typed) {
        BotView bot = bots.get(id);
        var form = new Form(typed);
        List<FieldGroup> groups = groups(bot, key);
        StepForm.check(form, groups);
        return forms.save(form, new StepEdit(form, bot.draft().languages()), e -> bots.edit(id, form.number("version"), flow -> e.into(flow, key))).map(b -> {
            Flash.done(request, "bot.saved");
            return seeOther(b, form.value("action").isEmpty() ? "" : "/steps/" + key);
        }).orElseGet(() -> Response.ok(view(bot, key, form.against(bot.version()), groups).refused(form)).build());
    }

    @GET
    @Path("{step}/removal")
    @AllowedTo({OWNER, EDITOR})
    public Response afterRemoval(@PathParam("id") UUID id, @PathParam("step") String key) {
        return seeOther(bots.get(id), "");
    }

    @POST
    @Path("{step}/removal")
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response remove(@PathParam("id") UUID id, @PathParam("step") String key, MultivaluedMap<String, String> typed) {
        bots.get(id).step(key);
        BotView bot = bots.edit(id, new Form(typed).number("version"), flow -> new Outline(flow).without(key));
        Flash.done(request, "bot.step.removed", key);
        return seeOther(bot, "");
    }

    @GET
    @Path("{step}/{way:rise|fall}")
    @AllowedTo({OWNER, EDITOR})
    public Response afterMove(@PathParam("id") UUID id, @PathParam("step") String key, @PathParam("way") String way) {
        bots.get(id).step(key);
        return seeOther(bots.get(id), "");
    }

    @POST
    @Path("{step}/{way:rise|fall}")
    @AllowedTo({OWNER, EDITOR})
    @Prepares
    public Response move(@PathParam("id") UUID id, @PathParam("step") String key, @PathParam("way") String way, MultivaluedMap<String, String> typed) {
        bots.get(id).step(key);
        return seeOther(bots.edit(id, new Form(typed).number("version"), flow -> new Outline(flow).moved(key, way.equals("rise"))), "#step-" + key);
    }

    private List<FieldGroup> groups(BotView bot, String key) {
        return StepFields.of(bot.draft(), bot.step(key), links.links());
    }

    private Response seeOther(BotView bot, String rest) {
        return Response.seeOther(URI.create(visit.here().href() + "/bots/" + bot.id() + rest)).build();
    }

    private View asked(BotView bot, Form form) {
        return View.of("bot/step-new").with("bot", bot).with("form", form).with("kinds", NewStep.KINDS).with("places", NewStep.places(bot.draft()));
    }

    private View view(BotView bot, String key, Form form, List<FieldGroup> groups) {
        return View.of("bot/step").with("bot", bot).with("step", bot.step(key)).with("form", form).with("groups", groups)
                .with("version", bot.version()).with("problems", bots.problems(bot.id()).stream().filter(p -> p.step().equals(key)).toList());
    }
}
