package io.parley.identity;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.View;
import io.parley.tenant.IdentityProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.net.URI;

/** Log-out (rule ID3): our session first, which never fails, then the provider's. */
@Path("/")
@RequestScoped
public class LogoutPages {

    private static final System.Logger LOG = System.getLogger(LogoutPages.class.getName());
    @Inject
    private IdentityProvider provider;
    @Context
    private HttpServletRequest request;

    @POST
    @Path("logout")
    @AllowedTo(ANYONE)
    public Response logOut() {
        var session = PortalSession.of(request);
        PortalSession.end(request);
        boolean whole = session.map(s -> end(s.sid())).orElse(true);
        return Response.seeOther(URI.create(whole ? "/logged-out" : "/logged-out?provider=away")).build();
    }

    @GET
    @Path("logged-out")
    @AllowedTo(ANYONE)
    public View loggedOut() {
        return View.of("identity/logged-out").with("away", "away".equals(request.getParameter("provider")));
    }

    private boolean end(String sid) {
        try {
            provider.endSession(sid);
            return true;
        } catch (IdentityProvider.Unavailable e) {
            LOG.log(Level.WARNING, "the provider''s session was not ended: {0}", e.getMessage());
            return false;
        }
    }
}
