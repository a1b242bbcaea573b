package io.parley.shared.web;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.tenancy.Database;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A real endpoint over the real database: what readiness calls. */
@Path("ping")
@RequestScoped
public class Ping {

    static final String PATH = "/ping";
    @Inject
    private Database database;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @AllowedTo(ANYONE)
    public String answer() {
        return database.answers() ? "pong" : "";
    }
}
