package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A request, read to its end. @param names what the route's braces stood for */
record Call(String method, String path, List<Pair> query, Map<String, String> headers, String body, Map<String, String> names) {

    private static final int MOST = 4 << 20;

    static Call of(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        String body = new String(exchange.getRequestBody().readNBytes(MOST), StandardCharsets.UTF_8);
        return new Call(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
                Pair.all(exchange.getRequestURI().getRawQuery()), headers, body, Map.of());
    }

    Call named(Map<String, String> found) {
        return new Call(method, path, query, headers, body, found);
    }

    String name(String brace) {
        return names.get(brace);
    }

    /** From the query or the form; null where nobody said. */
    String param(String name) {
        return Stream.concat(query.stream(), form().stream()).filter(p -> p.name().equals(name)).map(Pair::value).findFirst().orElse(null);
    }

    String param(String name, String otherwise) {
        String given = param(name);
        return given == null || given.isBlank() ? otherwise : given;
    }

    int number(String name, int otherwise, int most) {
        String given = param(name);
        return given == null || !given.matches("\\d{1,6}") ? otherwise : Math.max(1, Math.min(most, Integer.parseInt(given)));
    }

    List<Pair> form() {
        return header("Content-Type").startsWith("application/x-www-form-urlencoded") ? Pair.all(body) : List.of();
    }

    JsonNode json() {
        return body.isBlank() ? Json.object() : Json.read(body);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String cookie(String name) {
        return Stream.of(header("Cookie").split(";\\s*")).filter(c -> c.startsWith(name + "=")).map(c -> c.substring(name.length() + 1))
                .findFirst().orElse("");
    }
}
