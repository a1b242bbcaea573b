package io.parley.shared.api;

import io.parley.shared.web.ApiRefusal;
import io.parley.shared.web.Form;
import io.parley.shared.web.Problem;
import io.parley.shared.web.ProblemKind;
import io.parley.shared.web.ProblemList;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The JSON object of a request (rule AP8). What is wrong with it is gathered, by the path of each property, and refused all at once. */
public final class JsonBody {

    private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());
    private static final int MOST_ITEMS = 100;
    private final JsonObject object;
    private final String path;
    private final ProblemList problems;

    private JsonBody(JsonObject object, String path, ProblemList problems, Set<String> known) {
        this.object = object;
        this.path = path;
        this.problems = problems;
        object.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> problems.add(new Problem(path + name, "api.body.unknown", new Object[0])));
    }

    /** @param known the properties there are */
    public static JsonBody of(byte[] bytes, String... known) {
        return new JsonBody(object(bytes), "", new ProblemList(), Set.of(known));
    }

    /** One object and nothing behind it. */
    private static JsonObject object(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(bytes))) {
            parser.next();
            JsonObject object = parser.getObject();
            if (!parser.hasNext()) {
                return object;
            }
        } catch (RuntimeException e) { // the parser has no common type for its refusals: too deep, too long a number, too large an exponent
            throw new ApiRefusal(ProblemKind.BAD_REQUEST);
        }
        throw new ApiRefusal(ProblemKind.BAD_REQUEST);
    }

    /** Whether it says anything of this property; null says something. */
    public boolean says(String name) {
        return object.containsKey(name);
    }

    /** Empty where it says nothing, or null. */
    public String text(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString text && isWhole(text.getString())) {
            return Form.clean(text.getString());
        }
        if (value != JsonValue.NULL) {
            problem(name, "api.body.text");
        }
        return "";
    }

    /** The objects of a list, the first hundred; none where it says nothing. */
    public List<JsonBody> objects(String name, String... known) {
        var found = new ArrayList<JsonBody>();
        JsonValue value = object.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            problem(name, "api.body.list");
            return found;
        }
        JsonArray items = value.asJsonArray();
        if (items.size() > MOST_ITEMS) {
            problem(name, "api.body.many", MOST_ITEMS);
        }
        for (JsonValue item : items.subList(0, Math.min(items.size(), MOST_ITEMS))) {
            String at = path + name + "[" + found.size() + "]";
            boolean fits = item.getValueType() == JsonValue.ValueType.OBJECT;
            if (!fits) {
                problems.add(new Problem(at, "api.body.object", new Object[0]));
            }
            found.add(new JsonBody(fits ? item.asJsonObject() : JsonValue.EMPTY_JSON_OBJECT, at + ".", problems, Set.of(known)));
        }
        return found;
    }

    /** Half a character, as an escape can write it, is none. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    public void problem(String name, String key, Object... args) {
        problems.add(new Problem(path + name, key, args));
    }

    /** A form whose fields are the properties of the same names. */
    public Form form(String... names) {
        var form = new Form();
        Stream.of(names).forEach(name -> form.fill(name, text(name)));
        return form;
    }

    /** @throws ApiRefusal where anything is wrong so far */
    public void check() {
        if (!problems.isEmpty()) {
            throw new ApiRefusal(problems);
        }
    }
}
