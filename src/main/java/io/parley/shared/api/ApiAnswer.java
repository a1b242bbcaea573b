package io.parley.shared.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** What a request is answered with. @param etag names the version (rule AP7); null like the location where there is none */
public record ApiAnswer(int status, String body, String etag, String location) {

    public static ApiAnswer ok(JsonObject body) {
        return new ApiAnswer(200, body.toString(), null, null);
    }

    public static ApiAnswer of(int status, JsonObject body, int version) {
        return new ApiAnswer(status, body.toString(), "\"" + version + "\"", null);
    }

    public ApiAnswer at(String location) {
        return new ApiAnswer(status, body, etag, location);
    }

    public Response.ResponseBuilder response() {
        return Response.status(status).type(MediaType.APPLICATION_JSON).header("ETag", etag).header("Location", location)
                .entity(body.getBytes(StandardCharsets.UTF_8));
    }
}
