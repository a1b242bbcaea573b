package io.parley.shared.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An entry as it stands in the log.
 *
 * @param actor     null for Parley itself and for a program
 * @param actorName a program's; in entries older than the chain also a person's
 * @param subject   may be null
 * @param before    a JSON object, or null
 * @param after     a JSON object, or null
 * @param origin    from where; empty in entries older than the chain
 * @param support   whether an admin did it who was here as support
 */
public record AuditRow(ChainLink link, UUID id, Instant at, UUID actor, String actorName, String action, String kind, UUID subject,
                       String before, String after, String origin, boolean support) {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** A time as entries are hashed with it. */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** What became of one field; a value is empty where there was or is none. */
    public record Field(String name, String before, String after) {
    }

    /** The fields that changed, by name. */
    public List<Field> fields() {
        JsonObject old = object(before);
        JsonObject now = object(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        names.remove(AuditLines.WHOSE);
        return names.stream().map(name -> new Field(name, shown(old.getString(name, "")), shown(now.getString(name, "")))).toList();
    }

    /** Of a keyed hash, as much as tells two apart. */
    private static String shown(String value) {
        return value.startsWith(Masks.SIGN) ? "#" + value.substring(Masks.SIGN.length(), Masks.SIGN.length() + 8) : value;
    }

    /** The value of a field after the change, or before it where it is gone; empty for none. */
    public String field(String name) {
        return object(after).getString(name, object(before).getString(name, ""));
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
