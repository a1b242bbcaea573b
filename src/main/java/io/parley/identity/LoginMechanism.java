package io.parley.identity;

import io.parley.shared.web.AddressLimits;
import io.parley.shared.web.AddressLimits.Kind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition.OpenIdAuthenticationMechanism;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Lets the OpenID Connect mechanism see the log-in's two addresses only; it would cost every public redirect dearly. It runs before any filter, so
 * the limit of log-ins is asked here (shared.web, W14); the filter then says so.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanismHandler {

    private static final Set<String> OWN = Set.of("/login", "/callback");
    @Inject
    @OpenIdAuthenticationMechanism
    private HttpAuthenticationMechanism openId;
    @Inject
    private AddressLimits limits;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        boolean own = OWN.contains(request.getRequestURI()) && limits.take(Kind.LOGIN, request) == 0;
        return own ? openId.validateRequest(request, response, context) : context.doNothing();
    }
}
