package io.parley.channel;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** The room's JSON. The factories are kept, since looking a provider up costs more than reading a message. */
final class Codec {

    private static final JsonBuilderFactory WRITING = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READING = Json.createReaderFactory(Map.of());

    private Codec() {
    }

    static JsonObjectBuilder object() {
        return WRITING.createObjectBuilder();
    }

    /** The field, or nothing where there is no value. */
    static JsonObjectBuilder present(String name, String value) {
        return value == null ? object() : object().add(name, value);
    }

    static JsonArrayBuilder array(List<String> values) {
        JsonArrayBuilder array = WRITING.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    static JsonArrayBuilder objects(List<JsonObjectBuilder> values) {
        JsonArrayBuilder array = WRITING.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    static JsonObject read(String json) {
        try (var reader = READING.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
