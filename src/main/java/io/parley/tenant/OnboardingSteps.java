package io.parley.tenant;

import io.parley.shared.audit.Noted;
import io.parley.shared.audit.PlatformAudit;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.Place;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * What an onboarding makes in our own tables (rule TN5). Each step locks the note, finds what an earlier try made, and notes what
 * it makes itself in the same transaction, so that two tries at once make nothing twice.
 */
@PlatformUseCase
@ApplicationScoped
public class OnboardingSteps {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private Agencies agencies;
    @Inject
    private Brands brands;
    @Inject
    private Invitations invitations;
    @Inject
    private PlatformAudit audit;

    public boolean begin(UUID id, int version) {
        return locked(id).begin(version, clock.instant());
    }

    public AgencyView agency(UUID id) {
        Onboarding onboarding = locked(id);
        if (onboarding.agencyId() == null) {
            NewAgencyForm typed = onboarding.draft().agency();
            onboarding.madeAgency(agencies.create(typed.name(), typed.address(), "agency").id());
        }
        return agencies.get(onboarding.agencyId());
    }

    public BrandView brand(UUID id) {
        Onboarding onboarding = locked(id);
        if (onboarding.brandId() == null) {
            BrandForm typed = onboarding.draft().brand();
            onboarding.madeBrand(brands.create(onboarding.agencyId(), typed.address(), typed.traits(), "brand").id());
        }
        return brands.get(onboarding.brandId());
    }

    /** Empty when the owner has been invited before: a token can be had only once. */
    public Optional<InvitationToken> invitation(UUID id) {
        Onboarding onboarding = locked(id);
        return onboarding.invitationId() == null ? Optional.of(invite(onboarding)) : Optional.empty();
    }

    public void failed(UUID id, String failure) {
        locked(id).failed(failure, clock.instant());
    }

    /** A new token for the owner; where the owner was typed anew or the invitation revoked, a new invitation. */
    public InvitationToken link(UUID id) {
        Onboarding onboarding = locked(id);
        Invitation invitation = Optional.ofNullable(onboarding.invitationId()).map(i -> entities.find(Invitation.class, i))
                .orElseThrow(() -> new NotFound("invitation"));
        boolean revoked = invitation.state(clock.instant()) == InvitationState.REVOKED;
        if (invitation.state(clock.instant()) == InvitationState.USED) {
            throw new Refused("", "admin.onboarding.joined");
        }
        if (!revoked && invitation.email().equals(onboarding.draft().owner().invited().email())) {
            return invitations.reissue(Place.Kind.AGENCY, onboarding.agencyId(), invitation.id()).token();
        }
        if (!revoked) {
            invitations.revoke(Place.Kind.AGENCY, onboarding.agencyId(), invitation.id());
        }
        return invite(onboarding);
    }

    private InvitationToken invite(Onboarding onboarding) {
        var issued = invitations.invite(Place.Kind.AGENCY, onboarding.agencyId(), onboarding.draft().owner().invited());
        entities.flush();
        onboarding.invited(issued.id(), clock.instant());
        audit.note(onboarding.agencyId(), Noted.of("onboarding.completed", "onboarding", onboarding.id()));
        return issued.token();
    }

    private Onboarding locked(UUID id) {
        return Optional.ofNullable(entities.find(Onboarding.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("onboarding"));
    }
}
