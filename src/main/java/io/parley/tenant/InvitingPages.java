package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.Refused;
import io.parley.shared.mail.MailServer;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
import io.parley.shared.web.Hosts;
import io.parley.shared.web.Language;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asking people into an agency or a brand (rule TN4). A link is shown once, to who made it. */
@Path("{kind:a|b}/{place}/invitations")
@RequestScoped
public class InvitingPages {

    @Inject
    private Invitations invitations;
    @Inject
    private InviteChecks checks;
    @Inject
    private Redemptions redemptions;
    @Inject
    private HandOver handOver;
    @Inject
    private Hosts hosts;
    @Inject
    private Forms forms;
    @Inject
    private Preferences preferences;
    @Inject
    private MailServer mail;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;
    @Context
    private HttpServletResponse response;

    @GET
    @Path("new")
    @AllowedTo(OWNER)
    public View blank() {
        return view(InviteForm.blank(preferences.language()));
    }

    @POST
    @AllowedTo(OWNER)
    public Response invite(MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        var input = InviteForm.of(form);
        List<Invited> invited = checks.check(here(), form, input, !form.value("leaveOut").isEmpty());
        if (form.hasProblems()) {
            return again(form, !invited.isEmpty());
        }
        return forms.save(form, input, i -> invitations.invite(here().kind(), here().id(), invited)).map(this::toLinks)
                .orElseGet(() -> again(form, false));
    }

    /** Those of several invitations made at once; rule TN4 says how they get here. */
    @GET
    @Path("links")
    @AllowedTo(OWNER)
    public View links() {
        List<InvitationLink> links = handOver.carried().stream().flatMap(t -> Stream.of(t.split("\\."))).map(InvitationToken::new)
                .flatMap(t -> link(t).stream()).toList();
        handOver.drop(response, linksHere());
        return View.of("tenant/invitation-links").secret().with("links", links);
    }

    @POST
    @Path("{id}/link")
    @AllowedTo(OWNER)
    public Response renew(@PathParam("id") UUID id) {
        try {
            return toLink(invitations.reissue(here().kind(), here().id(), id));
        } catch (Refused e) {
            Flash.warn(request, e);
            return toMembers();
        }
    }

    @GET
    @Path("{id}/link")
    @AllowedTo(OWNER)
    public View link(@PathParam("id") UUID id) {
        InvitationView invitation = invitations.get(here().kind(), here().id(), id);
        var link = handOver.carried().map(InvitationToken::new).flatMap(this::link).filter(l -> l.invitation().id().equals(id));
        handOver.drop(response, linkOf(id));
        return View.of("tenant/invitation-link").secret().with("invitation", invitation).with("link", link.orElse(null));
    }

    @POST
    @Path("{id}/removal")
    @AllowedTo(OWNER)
    public Response revoke(@PathParam("id") UUID id) {
        try {
            String email = invitations.get(here().kind(), here().id(), id).email();
            invitations.revoke(here().kind(), here().id(), id);
            Flash.done(request, "members.invitation.revoked", email);
            return toMembers();
        } catch (Refused e) {
            return closed();
        }
    }

    /** @param some there are others among the addresses, who could be invited alone */
    private Response again(Form form, boolean some) {
        return Response.ok(view(form).with("some", some).refused(form)).build();
    }

    private Optional<InvitationLink> link(InvitationToken token) {
        return redemptions.find(token).filter(o -> o.invitation().venue().id().equals(here().id()))
                .map(o -> new InvitationLink(o.invitation(), o.link(), hosts.portal(token.path())));
    }

    private Response toLinks(List<Invitations.Issued> issued) {
        if (issued.size() == 1) {
            return toLink(issued.get(0));
        }
        handOver.leave(response, linksHere(), issued.stream().map(i -> i.token().text()).collect(Collectors.joining(".")), Duration.ofMinutes(1));
        return Response.seeOther(URI.create(linksHere())).build();
    }

    private Response toLink(Invitations.Issued issued) {
        handOver.leave(response, linkOf(issued.id()), issued.token().text(), Duration.ofMinutes(1));
        return Response.seeOther(URI.create(linkOf(issued.id()))).build();
    }

    private Response closed() {
        Flash.warn(request, "members.invitation.gone");
        return toMembers();
    }

    private Response toMembers() {
        return Response.seeOther(URI.create(here().href() + "/members")).build();
    }

    private String linksHere() {
        return here().href() + "/invitations/links";
    }

    private String linkOf(UUID id) {
        return here().href() + "/invitations/" + id + "/link";
    }

    private Place here() {
        return visit.here();
    }

    private View view(Form form) {
        return View.of("tenant/invite").with("form", form).with("roles", RoleForm.ROLES)
                .with("languages", Language.options()).with("some", false).with("mailed", mail.isSetUp());
    }
}
