package io.parley.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
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
    /** The kinds of credentials the realm's log-in asks for in its second step; as it comes from Keycloak, one-time codes alone. */
    @Inject
    @ConfigProperty(name = "parley.keycloak.second-factors", defaultValue = "otp")
    List<String> secondFactors;
}
