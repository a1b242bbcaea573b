package io.parley.analytics;

import java.util.Map;

/**
 * A brand's day so far, in its own zone (rule AN2).
 *
 * @param undelivered runs that stopped because a message did not arrive
 * @param handedOver  runs that ended with a person
 */
public record BrandDay(long runs, long clicks, long conversions, long undelivered, long handedOver) {

    static BrandDay of(Map<String, Long> stages) {
        return new BrandDay(stages.getOrDefault("RUN", 0L), stages.getOrDefault("CLICK", 0L), stages.getOrDefault("CONVERSION", 0L),
                stages.getOrDefault("UNDELIVERABLE", 0L), stages.getOrDefault("HANDED_OVER", 0L));
    }

    /** Whether somebody should look at the brand before the others. */
    boolean needsSomebody() {
        return undelivered + handedOver > 0;
    }
}
