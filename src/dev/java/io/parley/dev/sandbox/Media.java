package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A picture or film somebody sends, as X describes it (x-platform.md 1.8, 3.5). */
final class Media {

    private static final Map<String, String> TYPES = Map.of("photo", "photo", "gif", "animated_gif", "video", "video");
    private static final String HOST = "https://media.x.example/dm/";

    private Media() {
    }

    /** @param kind photo, gif or video */
    static ObjectNode attachment(String kind, String id) {
        String type = TYPES.get(kind);
        if (type == null) {
            throw XError.v1(400, 214, "media must be photo, gif or video.");
        }
        String page = "https://x.com/messages/media/" + id;
        ObjectNode media = Json.object("id", id, "id_str", id, "type", type, "url", Wire.tco(page), "display_url", "pic.x.com/" + id, "expanded_url", page,
                "media_url_https", HOST + id + ".jpg");
        if (!kind.equals("photo")) {
            media.set("video_info", Json.object("variants", List.of(variant(id, 256_000), variant(id, 832_000),
                    Json.object("content_type", "application/x-mpegURL", "url", HOST + id + ".m3u8"))));
        }
        return Json.object("type", "media", "media", media);
    }

    private static ObjectNode variant(String id, int bitrate) {
        return Json.object("bitrate", bitrate, "content_type", "video/mp4", "url", HOST + id + "-" + bitrate + ".mp4");
    }
}
