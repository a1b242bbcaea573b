package io.parley.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.local.SynchronizationStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many visits one address makes as a person, over all links and pages of this process (rule L16). A visit costs one look-up in a map; a
 * bucket is forgotten when it has been full for a minute.
 */
@ApplicationScoped
class VisitLimit {

    private static final int MOST_ADDRESSES = 100_000;
    private long perMinute;
    private long burst;
    private Cache<String, Bucket> buckets;

    protected VisitLimit() {
    }

    @Inject
    VisitLimit(@ConfigProperty(name = "parley.visits.per-minute", defaultValue = "120") long perMinute,
            @ConfigProperty(name = "parley.visits.burst", defaultValue = "60") long burst) {
        this.perMinute = Math.max(1, perMinute);
        this.burst = Math.max(1, burst);
        this.buckets = Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterAccess(Duration.ofMinutes(2 + this.burst / this.perMinute)).build();
    }

    /** Takes one visit from what the visitor's address may make. @return whether there was none left */
    boolean isExceededBy(Visitor visitor) {
        return !buckets.get(visitor.address(), a -> full()).tryConsume(1);
    }

    /** Lock-free buckets make a copy of their state each time; these make none. */
    private Bucket full() {
        return Bucket.builder().addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withSynchronizationStrategy(SynchronizationStrategy.SYNCHRONIZED).build();
    }
}
