package io.parley.identity;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The log-in's client and the provider's addresses. They follow from the issuer and are not discovered, so Parley starts with the provider away. */
@ApplicationScoped
class OpenIdSettings {

    private String issuer;
    private String clientId;
    private String clientSecret;
    private URI portal;

    protected OpenIdSettings() {
    }

    @Inject
    OpenIdSettings(@ConfigProperty(name = "parley.oidc.issuer") String issuer,
            @ConfigProperty(name = "parley.oidc.client.id", defaultValue = "parley-portal") String clientId,
            @ConfigProperty(name = "parley.oidc.client.secret") String clientSecret, @ConfigProperty(name = "parley.portal.url") URI portal) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.portal = portal;
    }

    Issuer issuer() {
        return new Issuer(issuer);
    }

    /** Where the provider's public keys are; small, so it also tells whether the provider answers (rule ID5). */
    URI keys() {
        return endpoint("certs");
    }

    URI authorization() {
        return endpoint("auth");
    }

    URI token() {
        return endpoint("token");
    }

    URI callback() {
        return URI.create(portal.getScheme() + "://" + portal.getAuthority() + "/callback");
    }

    ClientID clientId() {
        return new ClientID(clientId);
    }

    ClientAuthentication client() {
        return new ClientSecretBasic(clientId(), new Secret(clientSecret));
    }

    private URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }
}
