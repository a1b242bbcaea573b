package io.parley.tenant;

import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the other rooms, inside the brand and one transaction, what happened to it. */
@UseCase
@ApplicationScoped
public class BrandFacts {

    @Inject
    private Event<BrandOnboarded> onboarded;

    public void onboarded(BrandOnboarded fact) {
        onboarded.fire(fact);
    }
}
