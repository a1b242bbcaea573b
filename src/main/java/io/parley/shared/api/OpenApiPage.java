package io.parley.shared.api;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The OpenAPI document, where programs look for it; a browser is shown it too, whatever it prefers. */
@Path("openapi")
@RequestScoped
public class OpenApiPage {

    @Inject
    private ApiDocument document;

    @GET
    @AllowedTo(ANYONE)
    public Response show() {
        return Response.ok(document.text().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON).build();
    }
}
