package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Language;
import io.parley.shared.web.Paths;
import io.parley.shared.web.Preferences;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What an invited person sees (rule TN4). The address is a key, so no page of it tells any other site where it came from. */
@Path("invitations")
@RequestScoped
public class InvitationPages {

    private static final String RESUMED = "/invitations/resumed";
    @Inject
    private Redemptions redemptions;
    @Inject
    private Acceptance acceptance;
    @Inject
    private People people;
    @Inject
    private HandOver handOver;
    @Inject
    private Preferences preferences;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;
    @Context
    private HttpServletResponse response;

    @GET
    @Path("{token}")
    @AllowedTo(ANYONE)
    public Response show(@PathParam("token") InvitationToken token) {
        return ifOpen(token, o -> page(invitation(token, o)));
    }

    /** Where an acceptance that did not succeed is asked for again. */
    @GET
    @Path("{token}/acceptance")
    @AllowedTo(ANYONE)
    public Response afterAcceptance(@PathParam("token") InvitationToken token) {
        return seeOther(token.path());
    }

    @POST
    @Path("{token}/acceptance")
    @AllowedTo(ANYONE)
    public Response accept(@PathParam("token") InvitationToken token) {
        return ifOpen(token, o -> visitor(o.invitation()).mayAccept() ? accept(token, o) : page(invitation(token, o).status(409)));
    }

    /** Stays for a while, for whoever looks again before the password is chosen. */
    @GET
    @Path("{token}/password")
    @AllowedTo(ANYONE)
    public Response password(@PathParam("token") InvitationToken token) {
        return ifOpen(token, o -> handOver.carried().map(p -> page(view("password", o).with("password", p))).orElseGet(() -> seeOther(token.path())));
    }

    @GET
    @Path("{token}/log-in")
    @AllowedTo(ANYONE)
    public Response logIn(@PathParam("token") InvitationToken token) {
        return ifOpen(token, o -> {
            handOver.leave(response, RESUMED, token.text(), Duration.ofMinutes(30));
            return page(view("log-in", o).with("back", RESUMED));
        });
    }

    /** Back from the log-in, which is not told the token. */
    @GET
    @Path("resumed")
    @AllowedTo(ANYONE)
    public Response resume() {
        handOver.drop(response, RESUMED);
        return seeOther(handOver.carried().map(t -> new InvitationToken(t).path()).orElse("/"));
    }

    private Response accept(InvitationToken token, OpenedInvitation opened) {
        try {
            return next(acceptance.accept(token, opened, visit.actor()), token, opened);
        } catch (IdentityProvider.Unavailable e) {
            return page(invitation(token, opened).with("problem", e.getMessage()).status(503));
        } catch (Refused closedMeanwhile) {
            return seeOther(token.path());
        }
    }

    private Response next(Accepted accepted, InvitationToken token, OpenedInvitation opened) {
        if (accepted instanceof Accepted.NewLogIn made) {
            handOver.leave(response, token.path() + "/password", made.oneTimePassword(), Duration.ofMinutes(10));
            return seeOther(token.path() + "/password");
        }
        if (accepted instanceof Accepted.KnownLogIn) {
            return seeOther(token.path() + "/log-in");
        }
        if (accepted instanceof Accepted.NoLogIn) {
            return page(invitation(token, opened).status(409));
        }
        Venue venue = opened.invitation().venue();
        Flash.done(request, "members.accepted", venue.name());
        return seeOther(venue.href());
    }

    /** Any other but an open invitation is answered by one page; only the person who used it is led to where it led. */
    private Response ifOpen(InvitationToken token, Function<OpenedInvitation, Response> then) {
        Optional<OpenedInvitation> opened = redemptions.find(token);
        Optional<InvitationView> found = opened.map(OpenedInvitation::invitation);
        found.flatMap(i -> Language.of(i.language())).ifPresent(preferences::suggest);
        if (found.filter(InvitationView::isOpen).isPresent()) {
            return then.apply(opened.get());
        }
        return found.filter(i -> i.state() == InvitationState.USED && visitor(i) == InvitationVisitor.INVITED).map(i -> seeOther(i.venue().href()))
                .orElseGet(() -> page(View.of("tenant/invitation-closed").with("state", found.map(i -> i.state().name()).orElse("UNKNOWN"))
                        .status(found.isPresent() ? 410 : 404)));
    }

    private View invitation(InvitationToken token, OpenedInvitation opened) {
        return View.of("tenant/invitation").secret().with("invitation", opened.invitation()).with("path", token.path()).with("problem", null).with("link", opened.link().name())
                .with("visitor", visitor(opened.invitation()).name());
    }

    private static View view(String page, OpenedInvitation opened) {
        return View.of("tenant/invitation-" + page).secret().with("invitation", opened.invitation());
    }

    private InvitationVisitor visitor(InvitationView invitation) {
        return visit.actor().map(a -> visitor(invitation, a)).orElse(InvitationVisitor.NOBODY);
    }

    private InvitationVisitor visitor(InvitationView invitation, Actor actor) {
        if (!invitation.isFor(actor.email())) {
            return InvitationVisitor.ANOTHER;
        }
        return people.hasProved(actor.id(), invitation.email()) ? InvitationVisitor.INVITED : InvitationVisitor.UNVERIFIED;
    }

    private static Response page(View view) {
        return Response.ok(view).header("Referrer-Policy", "no-referrer").build();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(Paths.local(path)).header("Referrer-Policy", "no-referrer").build();
    }
}
