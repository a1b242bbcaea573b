package io.parley.shared.api;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;

/** The OpenAPI document, where programs look for it. */
@Path("openapi")
@RequestScoped
public class OpenApiPage {

    @Inject
    private ApiDocument document;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @AllowedTo(ANYONE)
    public byte[] show() {
        return document.text().getBytes(StandardCharsets.UTF_8);
    }
}
