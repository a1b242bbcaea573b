package io.parley.privacy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a column holds, as the driver hands it over. */
final class Cells {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private Cells() {
    }

    static Instant instant(Object value) {
        return value == null ? null : value instanceof Timestamp t ? t.toInstant() : value instanceof OffsetDateTime t ? t.toInstant() : (Instant) value;
    }

    static JsonObject object(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** A lead's fields: label → what was typed. */
    static Map<String, String> typed(String json) {
        var typed = new LinkedHashMap<String, String>();
        JsonObject object = object(json);
        object.keySet().forEach(key -> typed.put(key, object.getString(key, "")));
        return typed;
    }
}
