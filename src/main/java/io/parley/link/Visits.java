package io.parley.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;

/** The visit each visitor of a page is on (rule L13): in this process only, and of a visitor no more than a salted hash. */
@ApplicationScoped
class Visits {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private final Cache<ByteBuffer, UUID> current = Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(LIFE).build();
    private final byte[] salt = new SecureRandom().generateSeed(16);

    /**
     * The visit a view belongs to.
     *
     * @param named the run or click that names it; null where neither is known: then it is the one its visitor is on, or a new one
     */
    UUID of(UUID view, UUID named, String page, Visitor visitor) {
        ByteBuffer who = visitor.hash(salt, page);
        if (named != null) {
            current.put(who, named);
            return named;
        }
        UUID before = current.asMap().putIfAbsent(who, view);
        return before == null ? view : before;
    }
}
