package io.parley.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Keycloak's admin API is and the service account that may use it. Dependent, since a proxy's own fields would be read as null. */
@Dependent
class KeycloakSettings {

    @Inject
    @ConfigProperty(name = "parley.keycloak.url")
    String url;
    @Inject
    @ConfigProperty(name = "parley.keycloak.realm", defaultValue = "parley")
    String realm;
    @Inject
    @ConfigProperty(name = "parley.keycloak.client.id", defaultValue = "parley-admin")
    String clientId;
    @Inject
    @ConfigProperty(name = "parley.keycloak.client.secret")
    String clientSecret;
}
