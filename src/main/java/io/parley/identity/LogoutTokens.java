package io.parley.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.text.ParseException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a logout token: signature, type, issuer, audience, age, the logout event, a session id, and no nonce. The verifier asks
 * the audiences for null, which Set.of would refuse to hear.
 */
@ApplicationScoped
class LogoutTokens {

    private static final System.Logger LOG = System.getLogger(LogoutTokens.class.getName());
    /** Keycloak's have about a thousand characters. */
    private static final int LONGEST = 8_192;
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    @Inject
    private OpenIdSettings settings;
    @Inject
    private ProviderKeys keys;

    @PostConstruct
    void prepare() {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys.source()));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("logout+jwt"), JOSEObjectType.JWT));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(Collections.singleton(settings.clientId().getValue()),
                new JWTClaimsSet.Builder().issuer(settings.issuer().getValue()).build(),
                Set.of("iat", "exp", "jti", "sid", "events"), Set.of("nonce")));
    }

    Optional<JWTClaimsSet> check(String token) {
        try {
            return Optional.ofNullable(token == null || token.length() > LONGEST ? null : processor.process(token, null))
                    .filter(c -> c.getClaim("events") instanceof Map<?, ?> events && events.containsKey(EVENT));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            LOG.log(Level.WARNING, "logout token refused: {0}", e.getMessage());
            return Optional.empty();
        }
    }
}
