package io.parley.identity;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.parley.shared.tenancy.PlatformSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Seals a log-in under way for the browser that keeps it: nobody reads it there and nobody changes it (rule ID8). */
@ApplicationScoped
class LogInSeal {

    static final Duration LIFE = Duration.ofMinutes(30);
    private static final byte[] BOUND_TO_NOTHING = new byte[0];
    private AesGcmJce cipher;

    protected LogInSeal() {
    }

    @Inject
    LogInSeal(PlatformSecret secret) {
        try {
            cipher = new AesGcmJce(secret.key("log-in/v1", 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String seal(LogInAttempt attempt) {
        try {
            byte[] sealed = cipher.encrypt(attempt.text().getBytes(StandardCharsets.UTF_8), BOUND_TO_NOTHING);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for what is not sealed by this platform, was changed, or began more than half an hour ago. */
    Optional<LogInAttempt> open(String sealed, Instant now) {
        try {
            byte[] text = cipher.decrypt(Base64.getUrlDecoder().decode(sealed), BOUND_TO_NOTHING);
            return Optional.of(LogInAttempt.read(new String(text, StandardCharsets.UTF_8))).filter(a -> now.isBefore(a.begun().plus(LIFE)));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
