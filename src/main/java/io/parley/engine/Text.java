package io.parley.engine;

import java.util.Map;

/** Words in each language they are written in. @param words language tag (en, ko) → text */
public record Text(Map<String, String> words) {

    public static final Text NONE = new Text(Map.of());

    public Text {
        words = Map.copyOf(words);
    }

    /** In this language, else in any it is written in, else empty. */
    public String in(String language) {
        return words.getOrDefault(language, words.values().stream().filter(w -> !w.isBlank()).sorted().findFirst().orElse(""));
    }

    public boolean isEmpty() {
        return words.values().stream().allMatch(String::isBlank);
    }
}
