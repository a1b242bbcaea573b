package io.parley.shared.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An entry as it stands in the log.
 *
 * @param seq       its number in its chain
 * @param actor     null for Parley itself
 * @param actorName only in old entries; newer ones look the name up
 * @param subject   may be null
 * @param before    a JSON object, or null
 * @param after     a JSON object, or null
 * @param support   whether an admin did it who was here as support
 */
public record AuditRow(UUID id, long seq, byte[] hash, Instant at, UUID actor, String actorName, String action, String kind, UUID subject,
                       String before, String after, String origin, boolean support) {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    /** What became of one field; a value is empty where there was or is none. */
    public record Field(String name, String before, String after) {
    }

    /** The fields that changed, by name. */
    public List<Field> fields() {
        JsonObject old = object(before);
        JsonObject now = object(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream().map(name -> new Field(name, old.getString(name, ""), now.getString(name, ""))).toList();
    }

    private static JsonObject object(String json) {
        if (json == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
