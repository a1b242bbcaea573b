package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An answer. Status 0: the connection is closed without one. */
record Reply(int status, Map<String, String> headers, byte[] body) {

    private static final byte[] NOTHING = {};

    static Reply json(int status, JsonNode body) {
        return of(status, "application/json; charset=utf-8", body.toString());
    }

    static Reply of(int status, String type, String body) {
        return new Reply(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply empty() {
        return new Reply(204, Map.of(), NOTHING);
    }

    static Reply seeOther(String where) {
        return new Reply(303, Map.of("Location", where), NOTHING);
    }

    static Reply lost() {
        return new Reply(0, Map.of(), NOTHING);
    }

    Reply with(Map<String, String> more) {
        var all = new TreeMap<>(headers);
        all.putAll(more);
        return new Reply(status, all, body);
    }

    void send(HttpExchange exchange) throws IOException {
        if (status > 0) {
            headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, bare ? -1 : body.length);
            if (!bare) {
                exchange.getResponseBody().write(body);
            }
        }
        exchange.close();
    }
}
