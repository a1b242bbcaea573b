package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Takes an onboarding from where it stopped to its end, each step a transaction of its own (rule TN5). */
@Dependent
public class OnboardingRun {

    static final String UNFORESEEN = "admin.failure.unforeseen";
    private final OnboardingSteps steps;
    private final IdentityProvider identities;
    private final Agencies agencies;
    private final BrandOpening opening;

    @Inject
    OnboardingRun(OnboardingSteps steps, IdentityProvider identities, Agencies agencies, BrandOpening opening) {
        this.steps = steps;
        this.identities = identities;
        this.agencies = agencies;
        this.opening = opening;
    }

    /** The owner's token if this very call reached the end; else the onboarding says how far it got and why it stopped. */
    public Optional<InvitationToken> go(UUID id, int version) {
        return steps.begin(id, version) ? toTheEnd(id) : Optional.empty();
    }

    private Optional<InvitationToken> toTheEnd(UUID id) {
        try {
            organize(steps.agency(id));
            opening.open(steps.brand(id));
            return steps.invitation(id);
        } catch (Refused refused) {
            steps.failed(id, "admin.failure." + refused.field());
        } catch (IdentityProvider.Unavailable away) {
            steps.failed(id, away.getMessage());
        } catch (RuntimeException unforeseen) {
            steps.failed(id, UNFORESEEN);
            throw unforeseen;
        }
        return Optional.empty();
    }

    private void organize(AgencyView agency) {
        if (agency.organizationId() == null) {
            agencies.organize(agency.id(), identities.organization(agency.slug(), agency.name()));
        }
    }
}
