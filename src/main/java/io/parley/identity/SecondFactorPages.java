package io.parley.identity;

import static io.parley.shared.web.AllowedTo.Who.PERSON;

import io.parley.shared.tenancy.Visit;
import io.parley.shared.web.AllowedTo;
import io.parley.shared.web.Paths;
import io.parley.shared.web.View;
import io.parley.tenant.Directory;
import io.parley.tenant.IdentityProvider;
import io.parley.tenant.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Sends a person to set up their second factor, and back to where they wanted to go (rules ID6, ID7). */
@Path("second-factor")
@RequestScoped
public class SecondFactorPages {

    @Inject
    private IdentityProvider provider;
    @Inject
    private People people;
    @Inject
    private Directory directory;
    @Inject
    private Visit visit;

    /** Where the answer is asked for again. */
    @GET
    @AllowedTo(PERSON)
    public Response afterSetUp() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** Nobody is made to set up what nobody asks for. */
    @POST
    @AllowedTo(PERSON)
    public Response setUp(@FormParam("to") String to) {
        UUID person = visit.actor().orElseThrow().id();
        if (!directory.asksForSecondFactor(person)) {
            return Response.seeOther(Paths.local(to)).build();
        }
        try {
            provider.requireSecondFactor(people.subject(person));
        } catch (IdentityProvider.Unavailable e) {
            return Response.ok(View.of("identity/away").status(503)).build();
        }
        String back = URLEncoder.encode(to == null ? "/" : to, StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/login?fresh=1&to=" + back)).build();
    }
}
