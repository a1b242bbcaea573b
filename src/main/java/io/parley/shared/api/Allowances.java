package io.parley.shared.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often each key may ask (rule AP10). A bucket that nobody takes from is full again long before it is forgotten. */
@ApplicationScoped
class Allowances {

    private final Cache<UUID, Bucket> buckets = Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofHours(1)).build();
    @Inject
    @ConfigProperty(name = "parley.api.per-minute", defaultValue = "120")
    private long perMinute;
    @Inject
    @ConfigProperty(name = "parley.api.burst", defaultValue = "60")
    private long burst;

    Allowance take(UUID key) {
        ConsumptionProbe taken = buckets.get(key, k -> full()).tryConsumeAndReturnRemaining(1);
        return new Allowance(taken.isConsumed(), burst, taken.getRemainingTokens(), taken.getNanosToWaitForReset(), taken.getNanosToWaitForRefill());
    }

    long burst() {
        return burst;
    }

    long perMinute() {
        return perMinute;
    }

    private Bucket full() {
        return Bucket.builder().addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1))).build();
    }
}
