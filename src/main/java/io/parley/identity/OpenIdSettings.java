package io.parley.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdProviderMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The log-in's client (rule ID1). The provider's addresses are given and not discovered, so Parley starts and says its own word
 * with the provider away; state and nonce travel in cookies, so any node may take the answer.
 */
@Named("openid")
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
        providerMetadata = @OpenIdProviderMetadata(
                issuer = "#{openid.issuer}",
                authorizationEndpoint = "#{openid.issuer}/protocol/openid-connect/auth",
                tokenEndpoint = "#{openid.issuer}/protocol/openid-connect/token",
                jwksURI = "#{openid.keys}",
                userinfoEndpoint = "",
                subjectTypeSupported = "public", idTokenSigningAlgorithmsSupported = "RS256", responseTypeSupported = "code"),
        clientId = "#{openid.clientId}", clientSecret = "#{openid.clientSecret}",
        redirectURI = "#{openid.callback}", redirectToOriginalResource = false, useSession = false,
        scope = {"openid", "profile", "email"}, extraParametersExpression = "#{openid.extra}",
        jwksConnectTimeout = 3000, jwksReadTimeout = 3000,
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "none"),
        logout = @LogoutDefinition(notifyProvider = false))
public class OpenIdSettings {

    @Inject
    @ConfigProperty(name = "parley.oidc.issuer")
    private String issuer;
    @Inject
    @ConfigProperty(name = "parley.oidc.client.id", defaultValue = "parley-portal")
    private String clientId;
    @Inject
    @ConfigProperty(name = "parley.oidc.client.secret")
    private String clientSecret;
    @Inject
    @ConfigProperty(name = "parley.portal.url")
    private URI portal;
    @Inject
    private HttpServletRequest request;

    public String getIssuer() {
        return issuer;
    }

    /** Where the provider's public keys are; small, so it also tells whether the provider answers (rule ID5). */
    public String getKeys() {
        return issuer + "/protocol/openid-connect/certs";
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public String getCallback() {
        return portal.getScheme() + "://" + portal.getAuthority() + "/callback";
    }

    /** Read for every log-in: the language to show and the e-mail to propose, as {@link Login} left them. */
    public String[] getExtra() {
        return request.getAttribute(Login.EXTRA) instanceof String[] extra ? extra : new String[0];
    }
}
