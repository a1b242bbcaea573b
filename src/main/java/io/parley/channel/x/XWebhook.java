package io.parley.channel.x;

import static io.parley.shared.web.AllowedTo.Who.ANYONE;

import io.parley.shared.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
        if (token == null || token.isEmpty()) {
            return answer(400, "crc_token is missing");
        }
        String json = Json.createObjectBuilder().add("response_token", delivery.prove(token)).build().toString();
        return Response.ok(json, MediaType.APPLICATION_JSON_TYPE).build();
    }

    @POST
    @AllowedTo(ANYONE)
    public Response receive(@HeaderParam("x-twitter-webhooks-signature") String signature, byte[] body) {
        if (!delivery.isSigned(signature, body)) {
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

    private static Response answer(int status, String text) {
        return Response.status(status).entity(text).type(MediaType.TEXT_PLAIN_TYPE).build();
    }
}
