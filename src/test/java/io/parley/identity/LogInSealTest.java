package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.tenancy.PlatformSecret;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogInSealTest {

    private static final Instant NOW = Instant.parse("2027-01-02T03:04:05.678Z");
    private static final LogInAttempt ATTEMPT = LogInAttempt.begin(new LogInRequest("/b/agave-norte/members?q=%EC%B0%A8", true, "mira+\"x\"@agency.example", true), NOW);
    private final LogInSeal seal = new LogInSeal(new PlatformSecret("s"));

    @Test
    @DisplayName("ID8 a log-in under way comes back as it was sealed, for half an hour; the sealed text shows nothing of it")
    void opens() {
        String sealed = seal.seal(ATTEMPT);
        assertThat(seal.open(sealed, NOW)).contains(ATTEMPT);
        assertThat(seal.open(sealed, NOW.plus(LogInSeal.LIFE).minusMillis(1))).contains(ATTEMPT);
        assertThat(seal.open(sealed, NOW.plus(LogInSeal.LIFE))).isEmpty();
        assertThat(new String(Base64.getUrlDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(ATTEMPT.verifier().getValue(), ATTEMPT.nonce().getValue(), "agave");
        assertThat(seal.seal(ATTEMPT)).as("no two seals are alike").isNotEqualTo(sealed);
    }

    @Test
    @DisplayName("ID8 what another platform sealed, and what was changed in any byte, is no log-in")
    void forged() {
        assertThat(seal.open(new LogInSeal(new PlatformSecret("other")).seal(ATTEMPT), NOW)).isEmpty();
        byte[] sealed = Base64.getUrlDecoder().decode(seal.seal(ATTEMPT));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(seal.open(Base64.getUrlEncoder().withoutPadding().encodeToString(changed), NOW)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    @DisplayName("ID8 what is no sealed log-in is none and breaks nothing")
    void nonsense() {
        String own = seal.seal(ATTEMPT);
        for (String text : List.of("", "x", "%00", "차", own.substring(4), own + "AAAA", "A".repeat(100_000))) {
            assertThat(seal.open(text, NOW)).isEmpty();
        }
    }

    @Test
    @DisplayName("ID8 five log-ins with the longest addresses fit into a proxy's 8 KiB of headers")
    void size() {
        String longest = "/b/x?q=" + "a".repeat(LogInRequest.LONGEST - 7);
        assertThat(seal.seal(LogInAttempt.begin(LogInRequest.of("to=" + longest), NOW)).length() * LogInCookies.MOST).isBetween(6_000, 7_700);
    }
}
