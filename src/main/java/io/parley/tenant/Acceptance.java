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
    Accepted accept(InvitationToken token, InvitationView invitation, Optional<Actor> visitor) {
        var organization = Optional.ofNullable(invitation.venue().agency().organizationId());
        return visitor.map(v -> join(token, v.id(), organization)).orElseGet(() -> logIn(token, invitation.email(), organization));
    }

    private Accepted join(InvitationToken token, UUID person, Optional<String> organization) {
        organization.ifPresent(o -> identities.join(people.subject(person), o));
        redemptions.join(token, person);
        return new Accepted.Member();
    }

    /** Whoever has been here before is never given a password: a link alone must not open anybody's log-in. */
    private Accepted logIn(InvitationToken token, String email, Optional<String> organization) {
        if (people.hasLoggedIn(email)) {
            return new Accepted.KnownLogIn();
        }
        var identity = identities.identity(email, organization);
        identity.oneTimePassword().ifPresent(password -> redemptions.accept(token, identity.subject()));
        return identity.oneTimePassword().<Accepted>map(Accepted.NewLogIn::new).orElseGet(Accepted.KnownLogIn::new);
    }
}
