package io.parley.analytics;

import java.util.Map;

/** A brand's day so far, in its own zone (rule AN2). */
public record BrandDay(long runs, long clicks, long conversions) {

    static final BrandDay NOTHING = new BrandDay(0, 0, 0);

    static BrandDay of(Map<String, Long> stages) {
        return new BrandDay(stages.getOrDefault("RUN", 0L), stages.getOrDefault("CLICK", 0L), stages.getOrDefault("CONVERSION", 0L));
    }
}
