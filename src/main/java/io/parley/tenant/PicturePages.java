package io.parley.tenant;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Pictures at addresses of their own, on either host. What stands at one never changes. */
@Path("pictures/{id:[0-9a-f-]{36}}.png")
@RequestScoped
public class PicturePages {

    @Inject
    private Logos logos;

    @GET
    @AllowedTo(ANYONE)
    public Response show(@PathParam("id") UUID id) {
        return Response.ok(logos.get(id), "image/png").header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", "default-src 'none'").build();
    }
}
