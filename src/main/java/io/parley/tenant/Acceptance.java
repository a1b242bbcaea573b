package io.parley.tenant;

import io.parley.shared.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Accepting an invitation (rule TN4). No transaction is open while the identity provider is asked; when it does not answer,
 * nothing has been written and the invitation stays open.
 */
@Dependent
class Acceptance {

    private final IdentityProvider identities;
    private final Redemptions redemptions;
    private final People people;

    @Inject
    Acceptance(IdentityProvider identities, Redemptions redemptions, People people) {
        this.identities = identities;
        this.redemptions = redemptions;
        this.people = people;
    }

    /**
     * @param visitor who is logged in, if anybody
     * @throws IdentityProvider.Unavailable      when it can be tried again later
     * @throws io.parley.shared.kernel.Refused when the invitation is not open, or not for the visitor
     */
    Accepted accept(InvitationToken token, OpenedInvitation opened, Optional<Actor> visitor) {
        var organization = Optional.ofNullable(opened.invitation().venue().agency().organizationId());
        return visitor.map(v -> join(token, v.id(), organization)).orElseGet(() -> logIn(token, opened, organization));
    }

    private Accepted join(InvitationToken token, UUID person, Optional<String> organization) {
        organization.ifPresent(o -> identities.join(people.subject(person), o));
        redemptions.join(token, person);
        return new Accepted.Member();
    }

    /** The order lets each try be repeated: an e-mail is noted as verified last, and until then its identity is taken back anew. */
    private Accepted logIn(InvitationToken token, OpenedInvitation opened, Optional<String> organization) {
        if (opened.link() != LinkKind.IDENTITY) {
            return new Accepted.NoLogIn();
        }
        if (isKnown(opened.invitation())) {
            return new Accepted.KnownLogIn();
        }
        var identity = identities.identity(opened.invitation().email(), organization);
        identity.oneTimePassword().ifPresent(password -> {
            redemptions.accept(token, identity.subject());
            identities.confirm(identity.subject());
        });
        return identity.oneTimePassword().<Accepted>map(Accepted.NewLogIn::new).orElseGet(Accepted.KnownLogIn::new);
    }

    /**
     * Whoever has been here before is never given a password: a link alone must not open anybody's log-in. Who took this very invitation has
     * not logged in since, and whose e-mail is not verified never proved that it is theirs.
     */
    private boolean isKnown(InvitationView invitation) {
        return !invitation.accepted() && people.hasLoggedIn(invitation.email()) && !identities.isUnverified(invitation.email());
    }
}
