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

/** An entry as a page shows it; the subject may be null, before and after are JSON objects or null. */
public record AuditRow(Instant at, String actor, String action, String kind, UUID subject, String before, String after) {

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
