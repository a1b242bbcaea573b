package io.parley.identity;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import io.parley.tenant.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Who logged in, by the provider's word: the code becomes an ID token, and its claims say so (rules ID7, ID9). */
@ApplicationScoped
class SignedIn {

    @Inject
    private CodeExchange exchange;
    @Inject
    private IdTokens tokens;
    @Inject
    private SecondFactors secondFactors;
    @Inject
    private Clock clock;

    /** @param sid the provider's session */
    record Known(SignIn by, String sid) {
    }

    Known by(AuthorizationCode code, LogInAttempt attempt) throws LogInRefused {
        Map<String, Object> claims = tokens.check(exchange.idToken(code, attempt.verifier()), attempt.nonce());
        var by = new SignIn(text(claims, "iss"), text(claims, "sub"), text(claims, "email"), Boolean.TRUE.equals(claims.get("email_verified")),
                text(claims, "name"), proved(claims), secondFactors.had(text(claims, "sub"), text(claims, "auth_time")));
        return new Known(by, text(claims, "sid"));
    }

    /** A provider that does not tell is believed to have asked just now. */
    private Instant proved(Map<String, Object> claims) {
        String told = text(claims, "auth_time");
        return told.matches("\\d{1,12}") ? Instant.ofEpochSecond(Long.parseLong(told)) : clock.instant();
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) == null ? "" : claims.get(name).toString();
    }
}
