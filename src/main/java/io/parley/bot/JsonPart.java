package io.parley.bot;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** An object of a JSON text and where it stands in it. Looking a provider up each time costs more than the reading. */
record JsonPart(String place, JsonObject object) {

    private static final JsonProvider JSON = JsonProvider.provider();

    static JsonPart of(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return new JsonPart("", reader.readObject());
        } catch (JsonException e) {
            throw new IllegalArgumentException("not a JSON object: " + e.getMessage(), e);
        }
    }

    static String write(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            content.accept(out);
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException where it has another key than these */
    JsonPart knows(String... names) {
        object.keySet().stream().filter(k -> !List.of(names).contains(k)).findFirst().ifPresent(k -> {
            throw wrong(k, "is not known here");
        });
        return this;
    }

    Set<String> names() {
        return object.keySet();
    }

    /** Null where there is none. */
    String word(String name) {
        JsonValue value = object.get(name);
        if (value != null && !(value instanceof JsonString)) {
            throw wrong(name, "is no text");
        }
        return value == null ? null : ((JsonString) value).getString();
    }

    String needed(String name) {
        String word = word(name);
        if (word == null) {
            throw wrong(name, "is missing");
        }
        return word;
    }

    int number(String name) {
        return object.get(name) instanceof JsonNumber n ? n.intValue() : 0;
    }

    boolean yes(String name) {
        return object.getBoolean(name, false);
    }

    List<String> words(String name) {
        return array(name).stream().map(v -> {
            if (v instanceof JsonString s) {
                return s.getString();
            }
            throw wrong(name, "holds something else than texts");
        }).toList();
    }

    /** An empty one where there is none. */
    JsonPart part(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
        return part(name, value);
    }

    List<JsonPart> parts(String name) {
        List<? extends JsonValue> all = array(name);
        return IntStream.range(0, all.size()).mapToObj(i -> part(name + "[" + i + "]", all.get(i))).toList();
    }

    IllegalArgumentException wrong(String name, String reason) {
        return new IllegalArgumentException(place + "/" + name + " " + reason);
    }

    private JsonPart part(String name, JsonValue value) {
        if (value instanceof JsonObject inner) {
            return new JsonPart(place + "/" + name, inner);
        }
        throw wrong(name, "is no object");
    }

    private List<? extends JsonValue> array(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw wrong(name, "is no list");
        }
        return value.asJsonArray();
    }
}
