package io.parley.link;

import io.parley.shared.tenancy.Unproxied;
import io.parley.shared.web.Buckets;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many visits one address makes as a person, over all links and pages of this process (rule L16). A visit costs one look-up in a map. */
@Unproxied
class VisitLimit {

    private Buckets buckets;

    @Inject
    VisitLimit(@ConfigProperty(name = "parley.visits.per-minute", defaultValue = "120") long perMinute,
            @ConfigProperty(name = "parley.visits.burst", defaultValue = "60") long burst) {
        this.buckets = Buckets.filledAt(Math.max(1, perMinute), Duration.ofMinutes(1), Math.max(1, burst));
    }

    /** Takes one visit from what the visitor's address may make. @return whether there was none left */
    boolean isExceededBy(Visitor visitor) {
        return buckets.take(visitor.address()) > 0;
    }
}
