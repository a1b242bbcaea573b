package io.parley.channel;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.List;

/**
 * What came with a message besides its words, or in their place.
 *
 * @param type OTHER where the channel names a type we do not know; ENCRYPTED is the message itself, which cannot be read here
 * @param url  where a person can look at it: https, at most 2,000 characters; null where the channel names no such address
 */
public record Attachment(Type type, String url) {

    public enum Type { PHOTO, VIDEO, GIF, OTHER, ENCRYPTED }

    private static final int LONGEST = 2_000;

    public Attachment {
        url = isLink(url) ? url : null;
    }

    /** What stands in the body of a message that came in; null for none. */
    public static String body(List<Attachment> attachments) {
        return attachments.isEmpty() ? null : Codec.object().add("attachments", Codec.objects(json(attachments))).build().toString();
    }

    public static List<Attachment> read(String body) {
        return body == null ? List.of() : read(Codec.read(body));
    }

    static List<JsonObjectBuilder> json(List<Attachment> attachments) {
        return attachments.stream().map(a -> Codec.object().add("type", a.type().name()).addAll(Codec.present("url", a.url()))).toList();
    }

    /** Of whatever holds them; bodies that were stored before there were attachments have none. */
    static List<Attachment> read(JsonObject in) {
        return !in.containsKey("attachments") ? List.of() : in.getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
                .map(a -> new Attachment(Type.valueOf(a.getString("type")), a.getString("url", null))).toList();
    }

    private static boolean isLink(String url) {
        try {
            return url != null && url.length() <= LONGEST && url.startsWith("https://") && URI.create(url).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
