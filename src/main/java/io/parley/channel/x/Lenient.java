package io.parley.channel.x;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** JSON of somebody else: what is not there, or of another kind, is empty and no error. */
final class Lenient {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Lenient() {
    }

    /** @throws Unreadable not-json, also for what is no object */
    static JsonObject read(byte[] body) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (RuntimeException e) { // the parser has no common type for its refusals: what is nested too deep is a plain one
            throw new Unreadable("not-json");
        }
    }

    static JsonObject object(JsonObject in, String name) {
        return in.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    static List<JsonObject> objects(JsonObject in, String name) {
        return in.get(name) instanceof JsonArray found ? found.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList() : List.of();
    }

    /** A text or a number as text; null where there is neither. PostgreSQL keeps no character 0. */
    static String text(JsonObject in, String name) {
        return text(in.get(name));
    }

    static List<String> texts(JsonObject in, String name) {
        return in.get(name) instanceof JsonArray found ? found.stream().map(Lenient::text).filter(Objects::nonNull).toList() : List.of();
    }

    private static String text(JsonValue found) {
        return found instanceof JsonString s ? s.getString().replace("\u0000", "") : found instanceof JsonNumber n ? n.toString() : null;
    }

    static String text(JsonObject in, String name, String otherwise) {
        String found = text(in, name);
        return found == null ? otherwise : found;
    }
}
