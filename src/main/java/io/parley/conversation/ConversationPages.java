package io.parley.conversation;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.conversation.Conversations.Kind;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
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
import java.util.stream.Stream;

/** A brand's conversations, where people read along and take over (rule CV4); what contacts write is not an analyst's to read. */
@Path("b/{brand}/conversations")
@RequestScoped
public class ConversationPages {

    /** The newest stand first in each; which ones are shown is what can be chosen about this list. */
    private static final String[] KINDS = Stream.of(Kind.values()).map(Kind::name).toArray(String[]::new);
    @Inject
    private Conversations conversations;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT})
    public View list(@BeanParam ListParams params) {
        PageRequest request = params.request(KINDS);
        return View.of("conversation/list").secret().with("page", conversations.page(request, Kind.valueOf(request.sort()))).with("kinds", KINDS);
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT})
    public Sheet<ConversationRow> download(@BeanParam ListParams params) {
        return Sheet.of(visit.here().slug() + "-conversations", params.request(KINDS), r -> conversations.page(r, Kind.valueOf(r.sort())))
                .column("id", ConversationRow::id).column("name", ConversationRow::name).column("handle", ConversationRow::handle)
                .column("account", ConversationRow::account).column("last", ConversationRow::last)
                .column("last_media", ConversationRow::media).column("last_at", ConversationRow::lastAt)
                .column("answered_by_person", ConversationRow::personAnswers).column("taken_by", ConversationRow::takenBy)
                .column("opted_out", ConversationRow::optedOut).column("problem", ConversationRow::problem);
    }

    @GET
    @Path("{id}")
    @AllowedTo({OWNER, EDITOR, AGENT})
    public View show(@PathParam("id") UUID id) {
        return view(id, new Form());
    }

    @POST
    @Path("{id}/takeover")
    @AllowedTo({OWNER, EDITOR, AGENT})
    public Response takeOver(@PathParam("id") UUID id) {
        conversations.takeOver(id);
        return back(id, "conversation.taken");
    }

    @POST
    @Path("{id}/takeover/end")
    @AllowedTo({OWNER, EDITOR, AGENT})
    public Response handBack(@PathParam("id") UUID id) {
        conversations.handBack(id);
        return back(id, "conversation.handedBack");
    }

    @POST
    @Path("{id}/messages")
    @AllowedTo({OWNER, EDITOR, AGENT})
    public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        try {
            conversations.send(id, form.value("text"));
        } catch (Refused e) {
            form.problem(e);
            return Response.ok(view(id, form).refused(form)).build();
        }
        return back(id, "conversation.sent");
    }

    @POST
    @Path("{id}/messages/{message}/resend")
    @AllowedTo({OWNER, EDITOR, AGENT})
    public Response resend(@PathParam("id") UUID id, @PathParam("message") UUID message) {
        conversations.resend(id, message);
        return back(id, "conversation.resent");
    }

    private Response back(UUID id, String done) {
        Flash.done(request, done);
        return Response.seeOther(URI.create(visit.here().href() + "/conversations/" + id)).build();
    }

    private View view(UUID id, Form form) {
        return View.of("conversation/show").secret().with("c", conversations.get(id)).with("form", form);
    }
}
