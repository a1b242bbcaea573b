package io.parley.identity;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import com.nimbusds.jwt.JWTClaimsSet;
import io.parley.shared.web.AllowedTo;
import io.parley.tenant.EndedSessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Takes Keycloak's word that a session has ended (rule ID3; OpenID Connect Back-Channel Logout 1.0). */
@Path("oidc/back-channel-logout")
@RequestScoped
public class BackChannelLogout {

    private static final System.Logger LOG = System.getLogger(BackChannelLogout.class.getName());
    @Inject
    private LogoutTokens tokens;
    @Inject
    private EndedSessions ended;

    @POST
    @AllowedTo(ANYONE)
    public Response end(@FormParam("logout_token") String token) {
        Optional<JWTClaimsSet> claims = tokens.check(token);
        claims.ifPresent(c -> ended.end((String) c.getClaim("sid"), c.getSubject()));
        LOG.log(Level.INFO, "back-channel logout {0}", claims.isPresent() ? "taken" : "refused");
        return Response.status(claims.isPresent() ? 200 : 400).header("Cache-Control", "no-store").build();
    }
}
