package io.parley.shared.mail;

import static io.parley.shared.web.AllowedTo.Who.ADMIN;

import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Hosts;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Preferences;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Mail on its way and what became of it, for the platform's admins (rules ML4 to ML6). */
@Path("admin/mail")
@RequestScoped
public class MailPages {

    private static final String STATES = "{state:ready|sent|failed|dropped}";
    private static final String[] SORTS = {"age", "recipient", "kind", "place", "tries"};
    @Inject
    private Mails mails;
    @Inject
    private Letters letters;
    @Inject
    private MailServer server;
    @Inject
    private Hosts hosts;
    @Inject
    private Preferences preferences;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo(ADMIN)
    public View list(@BeanParam ListParams params) {
        return list(null, params.request(SORTS));
    }

    @GET
    @Path(STATES)
    @AllowedTo(ADMIN)
    public View some(@PathParam("state") String state, @BeanParam ListParams params) {
        return list(of(state), params.request(SORTS));
    }

    @GET
    @Path("all.csv")
    @AllowedTo(ADMIN)
    public Sheet<MailRow> file(@BeanParam ListParams params) {
        return sheet(null, params.request(SORTS));
    }

    @GET
    @Path(STATES + "/all.csv")
    @AllowedTo(ADMIN)
    public Sheet<MailRow> someAsFile(@PathParam("state") String state, @BeanParam ListParams params) {
        return sheet(of(state), params.request(SORTS));
    }

    @POST
    @Path("{id}/resending")
    @AllowedTo(ADMIN)
    public Response resend(@PathParam("id") UUID id) {
        try {
            Flash.done(request, "mail.resend.done", mails.resend(id).recipient());
        } catch (Refused e) {
            Flash.warn(request, e.key());
        }
        return back();
    }

    @POST
    @Path("failed/resending")
    @AllowedTo(ADMIN)
    public Response resendAll() {
        Flash.done(request, "mail.resend.all.done", String.valueOf(mails.resendAll()));
        return back();
    }

    /** To whoever asks for it, to see that mail works. */
    @POST
    @Path("test")
    @AllowedTo(ADMIN)
    public Response test() {
        Actor me = visit.actor().orElseThrow();
        letters.post(new Letter("test", null, null, null, me.email(), preferences.language().tag(),
                Map.of("name", me.name(), LetterKind.LINK, hosts.portal("/admin/mail"))));
        Flash.done(request, server.isSetUp() ? "mail.test.posted" : "mail.test.dropped", me.email());
        return back();
    }

    private View list(MailState state, PageRequest asked) {
        return View.of("mail/list").with("page", mails.page(state, asked)).with("state", state == null ? "" : state.name())
                .with("states", List.of(MailState.values())).with("resendable", mails.resendable()).with("setUp", server.isSetUp());
    }

    private Sheet<MailRow> sheet(MailState state, PageRequest asked) {
        return Sheet.<MailRow>of("mail", asked, r -> mails.page(state, r)).column("recipient", r -> r.mail().recipient())
                .column("kind", r -> r.mail().kind()).column("place", MailRow::place).column("state", r -> r.mail().state())
                .column("failure", r -> r.mail().failure()).column("tries", r -> r.mail().attempts()).column("created", r -> r.mail().createdAt())
                .column("ended", r -> r.mail().endedAt());
    }

    private static MailState of(String state) {
        return MailState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    private static Response back() {
        return Response.seeOther(URI.create("/admin/mail")).build();
    }
}
