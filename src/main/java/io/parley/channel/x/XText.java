package io.parley.channel.x;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a message as somebody wrote them: X escapes three characters, puts its own short links in, and adds one for a picture. */
final class XText {

    private static final Pattern SHORT = Pattern.compile("https?://t\\.co/[A-Za-z0-9]+");
    private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\uffff]{1,1990}");
    private static final Pattern MEDIA_PAGE = Pattern.compile("https?://(twitter|x)\\.com/messages/media/\\d+");
    private static final int LONGEST = 10_000;

    private XText() {
    }

    /** @param data X's message_data */
    static String read(JsonObject data) {
        Map<String, String> links = links(data);
        String text = withoutMedia(unescaped(Lenient.text(data, "text", "")), data, links);
        String whole = SHORT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(target(found, links)));
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }

    /** Once: what was escaped when it was written stays escaped. */
    static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String target(MatchResult found, Map<String, String> links) {
        String target = links.getOrDefault(found.group(), "");
        return WEB.matcher(target).matches() ? target : found.group();
    }

    private static Map<String, String> links(JsonObject data) {
        var links = new HashMap<String, String>();
        Lenient.objects(Lenient.object(data, "entities"), "urls")
                .forEach(u -> links.put(Lenient.text(u, "url", ""), Lenient.text(u, "expanded_url", "")));
        return links;
    }

    /** X puts the link of a picture behind the words. */
    private static String withoutMedia(String text, JsonObject data, Map<String, String> links) {
        String words = text.stripTrailing();
        List<String> ends = SHORT.matcher(words).results().filter(m -> m.end() == words.length()).map(MatchResult::group).toList();
        boolean cut = ends.stream().anyMatch(end -> XMedia.links(data).contains(end)
                || !XMedia.read(data).isEmpty() && MEDIA_PAGE.matcher(links.getOrDefault(end, "")).matches());
        return cut ? words.substring(0, words.length() - ends.get(0).length()).stripTrailing() : text;
    }
}
