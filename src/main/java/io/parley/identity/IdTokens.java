package io.parley.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Checks an ID token: signature (RS256 alone), issuer, audience, times and nonce. */
@ApplicationScoped
class IdTokens {

    private static final int CLOCK_SKEW_SECONDS = 60;
    private IDTokenValidator validator;

    protected IdTokens() {
    }

    @Inject
    IdTokens(OpenIdSettings settings, ProviderKeys keys) {
        validator = new IDTokenValidator(settings.issuer(), settings.clientId(), new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys.source()), null);
        validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
    }

    /** @return its claims */
    Map<String, Object> check(JWT token, Nonce nonce) throws LogInRefused {
        try {
            return validator.validate(token, nonce).toJSONObject();
        } catch (KeySourceException e) {
            throw new LogInRefused(LogInFailure.PROVIDER_AWAY, "its keys: " + e.getMessage());
        } catch (BadJOSEException | JOSEException e) {
            throw new LogInRefused(LogInFailure.TOKEN_INVALID, e.getMessage());
        }
    }
}
