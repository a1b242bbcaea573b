package io.parley.channel.x;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;

/** Where X delivers. It answers once what was delivered is durable, and asks the database nothing to prove itself (rules X1 to X5). */
@Path("webhooks/x")
@RequestScoped
public class XWebhook {

    private static final System.Logger LOG = System.getLogger(XWebhook.class.getName());
    @Inject
    private XDelivery delivery;

    @GET
    @AllowedTo(ANYONE)
    public Response prove(@QueryParam("crc_token") String token) {
        return delivery.prove(token).map(XWebhook::proof).orElseGet(() -> answer(400, "crc_token has to be 1 to 256 of A-Z a-z 0-9 + / = _ -"));
    }

    @POST
    @AllowedTo(ANYONE)
    public Response receive(@Context HttpHeaders headers, byte[] body) {
        if (!delivery.isSigned(headers::getRequestHeader, body)) {
            return answer(401, "the signature is missing or wrong");
        }
        try {
            delivery.take(body);
            return answer(200, "");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a delivery could not be stored; X will deliver it again", e);
            return Response.fromResponse(answer(503, "try again")).header("Retry-After", 3).build();
        }
    }

    private static Response proof(String answer) {
        return Response.ok(Json.createObjectBuilder().add("response_token", answer).build().toString(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static Response answer(int status, String text) {
        return Response.status(status).entity(text).type(MediaType.TEXT_PLAIN_TYPE).build();
    }
}
