package io.parley.dev.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a text: plain, or a link. @param href null for plain words */
record Part(String text, String href) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+[^\\s\"<>.,;:!?)]");

    static List<Part> of(String text) {
        var parts = new ArrayList<Part>();
        Matcher link = LINK.matcher(text);
        int at = 0;
        while (link.find()) {
            parts.add(new Part(text.substring(at, link.start()), null));
            parts.add(new Part(link.group(), link.group()));
            at = link.end();
        }
        parts.add(new Part(text.substring(at), null));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }
}
