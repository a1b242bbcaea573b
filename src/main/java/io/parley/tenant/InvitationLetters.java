package io.parley.tenant;

import io.parley.shared.mail.Letter;
import io.parley.shared.mail.Letters;
import io.parley.shared.mail.MailServer;
import io.parley.shared.mail.MailView;
import io.parley.shared.tenancy.Place;
import io.parley.shared.web.Hosts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Mails an invitation's link to whom it is for, in the transaction that made the link (rule TN4). */
@Dependent
class InvitationLetters {

    private static final String KIND = "invitation";
    @Inject
    private Letters letters;
    @Inject
    private Hosts hosts;
    @Inject
    private MailServer server;

    /** Whether mail is set up, so that letters go out. */
    boolean goOut() {
        return server.isSetUp();
    }

    void post(InvitationView invitation, InvitationToken token) {
        Venue venue = invitation.venue();
        letters.post(new Letter(KIND, venue.agency().id(), venue.kind() == Place.Kind.BRAND ? venue.id() : null, invitation.id(),
                invitation.email(), invitation.language(), words(invitation, token)));
    }

    /** A link that opens nothing any more is not mailed. */
    void withdraw(UUID invitation) {
        letters.withdraw(invitation);
    }

    /** What became of the newest mail about each of them. */
    Map<UUID, MailView> newest(List<InvitationView> invitations) {
        return letters.newest(invitations.stream().map(InvitationView::id).toList());
    }

    /** The inviter is empty for the platform itself; expires is an instant. */
    private Map<String, String> words(InvitationView invitation, InvitationToken token) {
        return Map.of("place", invitation.venue().name(), "inviter", invitation.inviter() == null ? "" : invitation.inviter(),
                "role", invitation.role().name(), "link", hosts.portal(token.path()), "expires", invitation.expiresAt().toString());
    }
}
