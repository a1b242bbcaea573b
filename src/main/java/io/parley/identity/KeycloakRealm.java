package io.parley.identity;

import io.parley.tenant.IdentityProvider;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The realm behind Keycloak's admin API, asked as Parley's service account. */
@ApplicationScoped
class KeycloakRealm {

    @Inject
    private KeycloakSettings settings;
    private Keycloak keycloak;

    @PostConstruct
    void connect() {
        Keycloak.setClientProvider(new LibertyClientProvider());
        keycloak = KeycloakBuilder.builder().serverUrl(settings.url).realm(settings.realm).grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId).clientSecret(settings.clientSecret).build();
    }

    /** @throws IdentityProvider.Unavailable when Keycloak does not answer or refuses */
    <T> T ask(Function<RealmResource, T> question) {
        try {
            return question.apply(keycloak.realm(settings.realm));
        } catch (ProcessingException e) {
            throw new IdentityProvider.Unavailable("tenant.identity.away", e);
        } catch (WebApplicationException e) {
            throw new IdentityProvider.Unavailable("tenant.identity.refused", e);
        }
    }
}
