package io.parley.page;

import io.parley.page.Content.Field;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Content as canonical JSON: every key, always in this order, no spaces; the same content is the same text. */
final class ContentJson {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private ContentJson() {
    }

    static String write(Content c) {
        var fields = Json.createArrayBuilder();
        c.fields().forEach(f -> fields.add(Json.createObjectBuilder().add("key", f.key()).add("label", f.label())
                .add("kind", f.kind().name().toLowerCase(Locale.ROOT)).add("required", f.required()).add("options", array(f.options()))));
        return Json.createObjectBuilder().add("headline", c.headline()).add("lead", c.lead()).add("body", c.body()).add("fields", fields)
                .add("consent", c.consent()).add("submit", c.submit()).add("thanksHeadline", c.thanksHeadline())
                .add("thanksText", c.thanksText()).build().toString();
    }

    static Content read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject c = reader.readObject();
            return new Content(text(c, "headline"), text(c, "lead"), text(c, "body"),
                    c.getJsonArray("fields").getValuesAs(JsonObject.class).stream().map(ContentJson::field).toList(),
                    text(c, "consent"), text(c, "submit"), text(c, "thanksHeadline"), text(c, "thanksText"));
        }
    }

    private static Field field(JsonObject f) {
        return new Field(text(f, "key"), text(f, "label"), Field.Kind.valueOf(text(f, "kind").toUpperCase(Locale.ROOT)),
                f.getBoolean("required", false), f.getJsonArray("options").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
    }

    private static String text(JsonObject object, String name) {
        return object.getString(name, "");
    }

    private static JsonArrayBuilder array(List<String> texts) {
        var array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
