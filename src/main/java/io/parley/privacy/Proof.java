package io.parley.privacy;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * What an erasure did and what was found afterwards (rule PV6).
 *
 * @param changed  rows emptied, by table
 * @param sought   how many things were searched for
 * @param searched rows that still hold one of them, by table
 */
public record Proof(List<Rows> changed, int sought, List<Rows> searched) {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** How many rows of a table. */
    public record Rows(String table, long rows) {
    }

    public long emptied() {
        return changed.stream().mapToLong(Rows::rows).sum();
    }

    /** Rows of any table that still name them. */
    public long remaining() {
        return searched.stream().mapToLong(Rows::rows).sum();
    }

    String json() {
        return JSON.createObjectBuilder().add("changed", object(changed)).add("sought", sought).add("searched", object(searched)).build().toString();
    }

    static Proof read(String json) {
        JsonObject object = Cells.object(json);
        return new Proof(rows(object.getJsonObject("changed")), object.getInt("sought"), rows(object.getJsonObject("searched")));
    }

    private static JsonObject object(List<Rows> rows) {
        var object = JSON.createObjectBuilder();
        rows.forEach(r -> object.add(r.table(), r.rows()));
        return object.build();
    }

    private static List<Rows> rows(JsonObject object) {
        return object.keySet().stream().map(t -> new Rows(t, object.getJsonNumber(t).longValue())).toList();
    }
}
