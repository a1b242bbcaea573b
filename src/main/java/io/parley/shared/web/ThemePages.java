package io.parley.shared.web;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** An accent as a style sheet of its own: the content security policy allows no inline style. */
@Path("theme")
@RequestScoped
public class ThemePages {

    @GET
    @Path("{hex:[0-9a-f]{6}}.css")
    @Produces("text/css")
    @AllowedTo(ANYONE)
    public Response accent(@PathParam("hex") String hex) {
        return Response.ok(":root { --accent: #" + hex + "; }\n")
                .header("Cache-Control", "public, max-age=31536000, immutable").build();
    }
}
