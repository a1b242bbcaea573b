package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdTokensTest {

    private static final Nonce NONCE = new Nonce("n");
    private ProviderDouble provider;
    private IdTokens tokens;

    @BeforeEach
    void start() throws Exception {
        provider = new ProviderDouble();
        tokens = new IdTokens(provider.settings, new ProviderKeys(provider.settings));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    @DisplayName("ID1 a right token gives its claims, and the keys are fetched once for many")
    void right() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(tokens.check(signed(provider.claims()), NONCE)).containsEntry("sub", "mira").containsEntry("sid", "s").containsEntry("auth_time", 1_700_000_000L);
        }
        assertThat(provider.keysAsked).hasValue(1);
    }

    @Test
    @DisplayName("ID1 another nonce, none, another issuer, another audience and no subject are refused")
    void wrong_claims() throws Exception {
        assertInvalid(signed(provider.claims().claim("nonce", "other")));
        assertInvalid(signed(provider.claims().claim("nonce", null)));
        assertInvalid(signed(provider.claims().issuer("https://evil.example")));
        assertInvalid(signed(provider.claims().audience("other-client")));
        assertInvalid(signed(provider.claims().subject(null)));
    }

    @Test
    @DisplayName("ID1 a token is refused that ended, or begins, more than a minute off; control: less is let pass")
    void times() throws Exception {
        tokens.check(signed(provider.claims().expirationTime(in(-40))), NONCE);
        tokens.check(signed(provider.claims().issueTime(in(40))), NONCE);
        assertInvalid(signed(provider.claims().expirationTime(in(-62))));
        assertInvalid(signed(provider.claims().issueTime(in(90))));
    }

    @Test
    @DisplayName("ID1 only RS256 with the provider's key counts: no signature, HS256 with the client's secret or with the public key, and a stranger's key are refused")
    void algorithms() throws Exception {
        JWTClaimsSet claims = provider.claims().build();
        assertInvalid(new PlainJWT(claims));
        for (byte[] secret : new byte[][] {"s".repeat(32).getBytes(), provider.key.toRSAPublicKey().getEncoded()}) {
            var confused = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), claims);
            confused.sign(new MACSigner(secret));
            assertInvalid(confused);
        }
        assertInvalid(provider.signed(claims, ProviderDouble.key("first")));
    }

    @Test
    @DisplayName("ID1 a rotated key counts at once, and the one before no longer; unknown keys make us ask twice at most in half a minute")
    void rotation() throws Exception {
        var before = signed(provider.claims());
        tokens.check(before, NONCE);
        provider.key = ProviderDouble.key("second");
        tokens.check(signed(provider.claims()), NONCE);
        assertThat(provider.keysAsked).hasValue(2);
        for (int i = 0; i < 10; i++) {
            JWT unknown = provider.signed(provider.claims().build(), ProviderDouble.key("unknown-" + i));
            assertThat(catchThrowableOfType(LogInRefused.class, () -> tokens.check(unknown, NONCE))).isNotNull();
        }
        assertThat(catchThrowableOfType(LogInRefused.class, () -> tokens.check(before, NONCE))).isNotNull();
        assertThat(provider.keysAsked).hasValue(2);
        tokens.check(signed(provider.claims()), NONCE);
    }

    private void assertInvalid(JWT token) {
        assertThat(catchThrowableOfType(LogInRefused.class, () -> tokens.check(token, NONCE))).isNotNull().extracting(LogInRefused::failure).isEqualTo(LogInFailure.TOKEN_INVALID);
    }

    private SignedJWT signed(JWTClaimsSet.Builder claims) throws Exception {
        return provider.signed(claims.build(), provider.key);
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
