package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.AGENT;
import static io.parley.shared.web.AllowedTo.Who.ANALYST;
import static io.parley.shared.web.AllowedTo.Who.EDITOR;
import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.PageRequest;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.Role;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Flash;
import io.parley.shared.web.Form;
import io.parley.shared.web.Forms;
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

/** The members of an agency and of a brand (rules TN2, TN3): everybody inside sees them, owners change them. */
@Path("{kind:a|b}/{place}/members")
@RequestScoped
public class MemberPages {

    /** A list this long is searched rather than read. */
    private static final int READABLE = 12;
    private static final PageRequest NEWEST = new PageRequest(1, READABLE, "expires", true, "");
    @Inject
    private Members members;
    @Inject
    private Invitations invitations;
    @Inject
    private Forms forms;
    @Inject
    private Visit visit;
    @Context
    private HttpServletRequest request;

    @GET
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public View list(@BeanParam ListParams params) {
        Place here = visit.here();
        boolean owner = here.role() == Role.OWNER;
        var page = members.page(here, request(params));
        var waiting = owner ? invitations.waiting(here.kind(), here.id(), NEWEST) : null;
        return View.of("tenant/members").with("page", page).with("mine", members.of(here, me()).orElse(null))
                .with("me", me()).with("owner", owner).with("searchable", page.total() > READABLE || !page.query().isEmpty())
                .with("guarded", owner && here.twoFactor()).with("waiting", waiting).with("mails", owner ? invitations.mails(waiting) : null);
    }

    @GET
    @Path("all.csv")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Sheet<MemberRow> sheet(@BeanParam ListParams params) {
        Place here = visit.here();
        return Sheet.of("members-" + here.slug(), request(params), r -> members.page(here, r)).column("name", MemberRow::name)
                .column("email", MemberRow::email).column("role", MemberRow::role).column("since", MemberRow::since).column("through", MemberRow::through);
    }

    @GET
    @Path("{id}")
    @AllowedTo(OWNER)
    public View member(@PathParam("id") UUID id) {
        MemberRow member = members.get(visit.here(), id);
        return view(member, RoleForm.typed(member));
    }

    /** Where the answer to a wrong form is asked for again. */
    @GET
    @Path("{id}/role")
    @AllowedTo(OWNER)
    public Response afterRole(@PathParam("id") UUID id) {
        return seeOther(visit.here().href() + "/members/" + id);
    }

    @GET
    @Path("{id}/removal")
    @AllowedTo(OWNER)
    public Response afterRemoval(@PathParam("id") UUID id) {
        return afterRole(id);
    }

    @POST
    @Path("{id}/role")
    @AllowedTo(OWNER)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var form = new Form(typed);
        return forms.save(form, RoleForm.of(form), r -> members.changeRole(visit.here(), id, form.number("version"), r.chosen()))
                .map(m -> done("members.role.changed", m)).orElseGet(() -> again(id, form));
    }

    @POST
    @Path("{id}/removal")
    @AllowedTo(OWNER)
    public Response remove(@PathParam("id") UUID id) {
        var form = RoleForm.typed(members.get(visit.here(), id));
        try {
            Members.Removed gone = members.remove(visit.here(), id);
            return gone.member().person().equals(me()) ? left() : removed(gone);
        } catch (Refused e) {
            form.problem("", e.key(), e.args());
            return again(id, form);
        }
    }

    /** Everybody may leave, whatever the role. */
    @POST
    @Path("departure")
    @AllowedTo({OWNER, EDITOR, AGENT, ANALYST})
    public Response leave() {
        try {
            members.remove(visit.here(), members.of(visit.here(), me()).orElseThrow(() -> new NotFound("member")).id());
            return left();
        } catch (Refused e) {
            Flash.warn(request, e.key());
            return seeOther(visit.here().href() + "/members");
        }
    }

    private Response done(String key, MemberRow member) {
        Flash.done(request, key, member.name());
        return seeOther(visit.here().href() + "/members");
    }

    private Response removed(Members.Removed gone) {
        String base = visit.here().href() + "/members";
        Flash.undoable(request, base + "/removals/" + gone.undo() + "/undo", "members.removed", gone.member().name());
        return seeOther(base);
    }

    private Response left() {
        Flash.done(request, "members.left", visit.here().name());
        return seeOther("/");
    }

    /** The form again: as it was typed, or, where somebody else was faster, against the role that holds now. */
    private Response again(UUID id, Form form) {
        MemberRow member = members.get(visit.here(), id);
        return Response.ok(view(member, form.against(member.version())).refused(form)).build();
    }

    private View view(MemberRow member, Form form) {
        return View.of("tenant/member").with("member", member).with("roles", RoleForm.ROLES).with("form", form)
                .with("self", member.person().equals(me()));
    }

    private static PageRequest request(ListParams params) {
        return params.request("name", "role", "since");
    }

    private UUID me() {
        return visit.actor().orElseThrow().id();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
