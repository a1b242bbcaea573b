package io.parley.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills in what stands between double braces (rule E6). */
final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([a-z0-9_-]+)(\\.description)?\\s*(?:\\|([^{}]*))?}}");
    private final Flow flow;
    private final String language;
    private final Map<String, String> values;
    /** A text may name one answer thousands of times, and a turn say a hundred texts. */
    private final Map<Value, Optional<String>> found = new HashMap<>();

    Words(Flow flow, String language, Map<String, String> values) {
        this.flow = flow;
        this.language = language;
        this.values = values;
    }

    String in(Text text) {
        String words = text.in(language);
        return words.contains("{{") ? fill(words) : words;
    }

    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        values.keySet().forEach(v -> {
            find(v, false).ifPresent(w -> all.put(v, w));
            find(v, true).ifPresent(w -> all.put(v + ".description", w));
        });
        return all;
    }

    /** The variables that this text names. */
    static Set<String> named(Text text) {
        var names = new TreeSet<String>();
        text.words().values().forEach(w -> PLACE.matcher(w).results().forEach(m -> names.add(m.group(1))));
        return names;
    }

    private String fill(String words) {
        return PLACE.matcher(words).replaceAll(m -> Matcher.quoteReplacement(
                find(m.group(1), m.group(2) != null).orElse(m.group(3) == null ? "" : m.group(3).strip())));
    }

    private Optional<String> find(String variable, boolean description) {
        String value = values.get(variable);
        return value == null ? Optional.empty() : found.computeIfAbsent(new Value(variable, value, description), this::search);
    }

    private Optional<String> search(Value of) {
        return flow.steps().stream().flatMap(of::texts).map(t -> t.in(language)).filter(w -> !w.isBlank()).findFirst();
    }

    private record Value(String variable, String key, boolean description) {

        Stream<Text> texts(Step step) {
            if (step instanceof Ask ask && ask.variable().equals(variable)) {
                return ask.choices().stream().filter(c -> c.key().equals(key)).map(c -> description ? c.description() : c.label());
            }
            if (step instanceof Recommend recommend && recommend.variable().equals(variable)) {
                return recommend.products().stream().filter(p -> p.key().equals(key)).map(p -> description ? p.description() : p.name());
            }
            return Stream.empty();
        }
    }
}
