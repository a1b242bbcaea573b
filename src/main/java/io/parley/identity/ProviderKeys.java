package io.parley.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.time.Duration;

/** The provider's public keys, kept for five minutes. An unknown key's id makes them be fetched anew, at most twice in half a minute. */
@ApplicationScoped
class ProviderKeys {

    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 5_000;
    private static final int LARGEST = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private JWKSource<SecurityContext> source;

    protected ProviderKeys() {
    }

    @Inject
    ProviderKeys(OpenIdSettings settings) {
        var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST);
        try {
            source = JWKSourceBuilder.create(settings.keys().toURL(), retriever).cache(KEPT.toMillis(), READ_MILLIS).refreshAheadCache(false)
                    .rateLimited(BETWEEN.toMillis()).build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    JWKSource<SecurityContext> source() {
        return source;
    }
}
