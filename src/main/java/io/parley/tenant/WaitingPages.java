package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.OWNER;

import io.parley.shared.kernel.PageRequest;
import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.ListParams;
import io.parley.shared.web.Sheet;
import io.parley.shared.web.View;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The invitations of an agency or a brand that nobody has used yet (rule TN4). */
@Path("{kind:a|b}/{place}/invitations")
@RequestScoped
public class WaitingPages {

    @Inject
    private Invitations invitations;
    @Inject
    private Visit visit;

    @GET
    @AllowedTo(OWNER)
    public View list(@BeanParam ListParams params) {
        var here = visit.here();
        var page = invitations.waiting(here.kind(), here.id(), request(params));
        return View.of("tenant/invitations").with("page", page).with("mails", invitations.mails(page));
    }

    @GET
    @Path("all.csv")
    @AllowedTo(OWNER)
    public Sheet<InvitationView> sheet(@BeanParam ListParams params) {
        var here = visit.here();
        return Sheet.of("invitations-" + here.slug(), request(params), r -> invitations.waiting(here.kind(), here.id(), r)).column("email", InvitationView::email)
                .column("role", InvitationView::role).column("state", InvitationView::state).column("expires_at", InvitationView::expiresAt)
                .column("language", InvitationView::language).column("invited_by", InvitationView::inviter);
    }

    private static PageRequest request(ListParams params) {
        return params.request("expires", "email", "role");
    }
}
