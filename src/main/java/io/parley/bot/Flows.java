package io.parley.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.shared.kernel.NotFound;
import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The flows that run: what conversations, entry points and figures read of the current brand's bots. */
@UseCase
@ApplicationScoped
public class Flows {

    private final Cache<Key, LiveFlow> known = Caffeine.newBuilder().maximumSize(2_000).build();
    @PersistenceContext
    private EntityManager entities;

    /** Empty while nothing was published, and for what is no bot of this brand's. */
    public Optional<LiveFlow> live(UUID bot) {
        return Optional.ofNullable(entities.find(Bot.class, bot)).map(Bot::liveVersion).map(this::version);
    }

    /** A version is immutable, so this is cached by its id. @throws io.parley.shared.kernel.NotFound */
    public LiveFlow version(UUID version) {
        var key = new Key(Current.brand(), version);
        LiveFlow flow = known.getIfPresent(key);
        return flow != null ? flow : read(key);
    }

    private LiveFlow read(Key key) {
        FlowVersion found = Optional.ofNullable(entities.find(FlowVersion.class, key.version())).orElseThrow(() -> new NotFound("flow version"));
        LiveFlow flow = found.live();
        known.put(key, flow);
        return flow;
    }

    /** The brand is part of the key: a cache knows no row-level security (rule BO6). */
    private record Key(UUID brand, UUID version) {
    }
}
