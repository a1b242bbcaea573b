package io.parley.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.shared.tenancy.Unproxied;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;

/** Remembers for a moment who was just here (rule L6): in this process only, and of a visitor no more than a salted hash. */
@Unproxied
class Repeats {

    static final Duration TOKEN = Duration.ofMinutes(30);
    static final Duration VISITOR = Duration.ofSeconds(10);
    private final Cache<String, Boolean> tokens = Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(TOKEN).build();
    private final Cache<ByteBuffer, Boolean> visitors = Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(VISITOR).build();
    private final byte[] salt = new SecureRandom().generateSeed(16);

    /** @param token of whatever kind names one reader of one thing, in one spelling; null where nothing does, then the visitor's own traits must */
    Verdict of(Verdict verdict, String token, String thing, Visitor visitor) {
        if (verdict.kind() != ClickClass.HUMAN) {
            return verdict;
        }
        if (token != null) {
            return tokens.asMap().putIfAbsent(thing + token, true) == null ? verdict : Verdict.SAME_TOKEN;
        }
        return visitors.asMap().putIfAbsent(visitor.hash(salt, thing), true) == null ? verdict : Verdict.SAME_VISITOR;
    }
}
