package io.parley.channel.x;

import io.parley.channel.Attachment;
import io.parley.channel.Attachment.Type;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What came with a message besides its words: v1.1's attachment, or the media keys of version 2 (x-platform.md 1.8, 2.2). */
final class XMedia {

    private static final Map<String, Type> TYPES = Map.of("photo", Type.PHOTO, "video", Type.VIDEO, "animated_gif", Type.GIF);
    /** What a media key begins with. */
    private static final Map<String, Type> KEYS = Map.of("3", Type.PHOTO, "7", Type.VIDEO, "13", Type.VIDEO, "16", Type.GIF);

    private XMedia() {
    }

    /** @param data X's message_data */
    static List<Attachment> read(JsonObject data) {
        Stream<Attachment> keys = Lenient.texts(Lenient.object(data, "attachments"), "media_keys").stream()
                .map(k -> new Attachment(KEYS.getOrDefault(k.replaceFirst("_.*", ""), Type.OTHER), null));
        return Stream.concat(media(data).map(XMedia::attachment), keys).toList();
    }

    /** X's short links of them. */
    static List<String> links(JsonObject data) {
        return media(data).map(m -> Lenient.text(m, "url")).filter(Objects::nonNull).toList();
    }

    /** An attachment of another kind, such as a place, is there all the same. */
    private static Stream<JsonObject> media(JsonObject data) {
        JsonObject attachment = Lenient.object(data, "attachment");
        return attachment.isEmpty() ? Lenient.objects(Lenient.object(data, "entities"), "media").stream() : Stream.of(Lenient.object(attachment, "media"));
    }

    private static Attachment attachment(JsonObject media) {
        Stream<String> urls = Stream.concat(films(media), Stream.of("expanded_url", "media_url_https").map(name -> Lenient.text(media, name)));
        Type type = TYPES.getOrDefault(Lenient.text(media, "type", ""), Type.OTHER);
        return urls.map(url -> new Attachment(type, url)).filter(a -> a.url() != null).findFirst().orElse(new Attachment(type, null));
    }

    /** The best first. */
    private static Stream<String> films(JsonObject media) {
        return Lenient.objects(Lenient.object(media, "video_info"), "variants").stream().filter(v -> "video/mp4".equals(Lenient.text(v, "content_type")))
                .sorted(Comparator.comparingInt(XMedia::bitrate).reversed()).map(v -> Lenient.text(v, "url"));
    }

    private static int bitrate(JsonObject variant) {
        String rate = Lenient.text(variant, "bitrate", "");
        return rate.matches("\\d{1,9}") ? Integer.parseInt(rate) : 0;
    }
}
