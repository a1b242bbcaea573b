package io.parley.shared.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Notes when keys were used, at most once a minute each and beside the request (rule AP1). */
@ApplicationScoped
class KeyUses {

    private final Cache<UUID, Boolean> noted = Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofMinutes(1)).build();
    @Resource
    private ManagedExecutorService threads;
    @Inject
    private KeyDirectory directory;

    void note(UUID key) {
        if (noted.asMap().putIfAbsent(key, true) == null) {
            threads.execute(() -> directory.used(key));
        }
    }
}
