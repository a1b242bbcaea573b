package io.parley.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.local.SynchronizationStrategy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A token bucket for each key, in this process only. It remembers the {@link #MOST} keys used most and last; a bucket that nobody takes from
 * is forgotten once it is full again. Safe for any number of threads; never asks the database.
 */
public final class Buckets {

    public static final int MOST = 50_000;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private final Bandwidth limit;
    private final Cache<String, Bucket> byKey;

    /**
     * @param size   how many tokens a bucket holds, and so how many can be taken at once
     * @param refill the time in which an empty bucket is full again, token by token
     */
    public Buckets(long size, Duration refill) {
        this(Bandwidth.builder().capacity(size).refillGreedy(size, refill).build(), refill);
    }

    private Buckets(Bandwidth limit, Duration full) {
        this.limit = limit;
        this.byKey = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(full).build();
    }

    /** Buckets of another size than they are filled with: {@code tokens} each {@code period}. */
    public static Buckets filledAt(long tokens, Duration period, long size) {
        return new Buckets(Bandwidth.builder().capacity(size).refillGreedy(tokens, period).build(), period.multipliedBy(1 + size / tokens));
    }

    /** Takes a token. @return 0 where there was one, else seconds until there is one, at least 1 */
    public long take(String key) {
        ConsumptionProbe taken = byKey.get(key, k -> full()).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill() + SECOND - 1));
    }

    /** How many keys it remembers. */
    long keys() {
        byKey.cleanUp();
        return byKey.estimatedSize();
    }

    /** Lock-free buckets make a copy of their state each time; these make none. */
    private Bucket full() {
        return Bucket.builder().addLimit(limit).withSynchronizationStrategy(SynchronizationStrategy.SYNCHRONIZED).build();
    }
}
