package io.parley.page;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands for {@code {{name|default}}} in a page's words (rule PG3). */
record Wording(Map<String, String> known) {

    static final Wording NONE = new Wording(Map.of());
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([\\w.-]+)\\s*(?:\\|([^{}]*))?}}");

    /** @param json an object of variable → words; null without */
    static Wording read(String json) {
        if (json == null || json.isBlank()) {
            return NONE;
        }
        var words = new TreeMap<String, String>();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> words.put(name, value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return new Wording(words);
    }

    String fill(String text) {
        return PLACE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(word(m.group(1), m.group(2)))).strip();
    }

    /** The first placeholder without a default. */
    static Optional<String> bare(String text) {
        return PLACE.matcher(text).results().filter(m -> m.group(2) == null || m.group(2).isBlank()).map(m -> m.group(1)).findFirst();
    }

    private String word(String name, String instead) {
        String word = known.getOrDefault(name, "").strip();
        return word.isEmpty() ? instead == null ? "" : instead.strip() : word;
    }
}
