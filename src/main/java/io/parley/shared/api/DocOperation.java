package io.parley.shared.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation as the documentation shows it.
 *
 * @param path    with the names of its variables
 * @param body    what the example sends; null where it sends none
 * @param status  of the answer that shows when all went well
 */
public record DocOperation(String id, String tag, String method, String path, String scope, List<Parameter> parameters, JsonValue body, int status,
                           JsonValue answer) {

    /** @param in path, query or header */
    public record Parameter(String name, String in, boolean required, String example) {
    }

    static DocOperation of(String method, String path, JsonObject operation) {
        var good = operation.getJsonObject("responses").entrySet().stream().filter(r -> r.getKey().startsWith("2")).findFirst().orElseThrow();
        JsonObject asked = operation.getJsonObject("requestBody");
        return new DocOperation(operation.getString("operationId"), operation.getJsonArray("tags").getString(0), method.toUpperCase(Locale.ROOT), path,
                operation.getJsonArray("security").getJsonObject(0).getJsonArray("key").getString(0), parameters(operation), asked == null ? null : example(asked),
                Integer.parseInt(good.getKey()), example(good.getValue().asJsonObject()));
    }

    /** The address of the example, from the root on. */
    public String address() {
        String filled = path;
        for (Parameter p : in("path").toList()) {
            filled = filled.replace("{" + p.name() + "}", p.example());
        }
        String query = in("query").map(p -> p.name() + "=" + p.example()).collect(Collectors.joining("&"));
        return query.isEmpty() ? filled : filled + "?" + query;
    }

    /** The headers of the example beside its key. */
    public Map<String, String> headers() {
        return in("header").collect(Collectors.toMap(Parameter::name, Parameter::example));
    }

    /** The example as a command for a shell that knows the key as PARLEY_KEY. */
    public String curl(String portal) {
        var lines = Stream.of(Stream.of("curl -X " + method + " '" + portal + address() + "'", "  -H \"Authorization: Bearer $PARLEY_KEY\""),
                in("header").map(p -> "  -H '" + p.name() + ": " + p.example() + "'"),
                body == null ? Stream.<String>empty() : Stream.of("  -H 'Content-Type: application/json'", "  -d '" + Pretty.text(body) + "'"));
        return lines.flatMap(l -> l).collect(Collectors.joining(" \\\n"));
    }

    public String answerText() {
        return Pretty.text(answer);
    }

    private Stream<Parameter> in(String where) {
        return parameters.stream().filter(p -> p.in().equals(where));
    }

    private static List<Parameter> parameters(JsonObject operation) {
        return operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(p -> new Parameter(p.getString("name"), p.getString("in"), p.getBoolean("required", false), plain(p.get("example")))).toList();
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static JsonValue example(JsonObject content) {
        return content.getJsonObject("content").getJsonObject("application/json").get("example");
    }
}
