package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The words of a message as X sends them: three characters escaped, links shortened, and the link of a picture behind them. */
record Wire(String text, List<ObjectNode> urls) {

    /** @param media what is attached; missing without */
    static Wire of(String written, JsonNode media) {
        var text = new StringBuilder();
        var urls = new ArrayList<ObjectNode>();
        for (Part part : Part.of(written)) {
            if (part.href() == null) {
                text.append(escaped(part.text()));
            } else {
                add(text, urls, tco(part.href()), part.href());
            }
        }
        if (media.has("url")) {
            text.append(text.isEmpty() ? "" : " ");
            add(text, urls, media.path("url").asText(), media.path("expanded_url").asText());
        }
        return new Wire(text.toString(), urls);
    }

    ObjectNode json() {
        return Json.object("text", text, "entities", Json.object("hashtags", List.of(), "symbols", List.of(), "user_mentions", List.of(), "urls", urls));
    }

    static String tco(String url) {
        return "https://t.co/" + Integer.toString(url.hashCode() & Integer.MAX_VALUE, 36);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The places count characters of the escaped text. */
    private static void add(StringBuilder text, List<ObjectNode> urls, String shown, String whole) {
        int start = text.codePointCount(0, text.length());
        text.append(shown);
        urls.add(Json.object("url", shown, "expanded_url", whole, "display_url", whole.replaceFirst("https?://", ""),
                "indices", List.of(start, start + shown.length())));
    }
}
