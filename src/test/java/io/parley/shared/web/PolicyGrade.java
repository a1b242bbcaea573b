package io.parley.shared.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a Content-Security-Policy is worth by the rules of the HTTP Observatory. */
final class PolicyGrade {

    private static final List<String> ACTIVE = List.of("script-src", "object-src");
    private static final Set<String> BROAD = Set.of("*", "https:", "http:", "data:", "https://*", "http://*");
    private final Map<String, List<String>> directives = new LinkedHashMap<>();
    private boolean valid = true;

    PolicyGrade(String header) {
        Stream.of(header.split(";")).map(String::strip).filter(d -> !d.isEmpty()).map(d -> List.of(d.split("\\s+"))).forEach(words -> {
            List<String> sources = words.subList(1, words.size());
            boolean again = directives.putIfAbsent(words.get(0), sources) != null;
            valid &= !again && words.get(0).matches("[a-z-]+") && (sources.size() < 2 || !sources.contains("'none'"));
        });
    }

    int points() {
        if (directives.isEmpty() || !valid) {
            return -25;
        }
        if (ACTIVE.stream().anyMatch(d -> isOpen(d) || d.equals("script-src") && sources(d).contains("'unsafe-inline'")) || namesHttp(directives.keySet())) {
            return namesHttp(Set.of("img-src", "media-src")) && !namesHttp(Set.of("script-src", "style-src", "default-src", "object-src")) && !unsafe() ? -10 : -20;
        }
        if (sources("script-src").contains("'unsafe-eval'")) {
            return -10;
        }
        if (sources("style-src").stream().anyMatch(s -> s.equals("'unsafe-inline'") || BROAD.contains(s))) {
            return 0;
        }
        return sources("default-src").equals(List.of("'none'")) && List.of("'self'", "'none'").containsAll(directives.getOrDefault("form-action", List.of("*"))) ? 10 : 5;
    }

    boolean keepsOutOfFrames() {
        return valid && directives.getOrDefault("frame-ancestors", List.of("*")).stream().noneMatch(BROAD::contains);
    }

    private boolean unsafe() {
        return ACTIVE.stream().anyMatch(d -> isOpen(d) || sources(d).contains("'unsafe-inline'"));
    }

    private boolean isOpen(String directive) {
        return sources(directive).isEmpty() || sources(directive).stream().anyMatch(BROAD::contains);
    }

    private boolean namesHttp(Set<String> among) {
        return among.stream().filter(directives::containsKey).anyMatch(d -> directives.get(d).stream().anyMatch(s -> s.startsWith("http:")));
    }

    /** Empty where nothing is restricted. */
    private List<String> sources(String directive) {
        return directives.getOrDefault(directive, directives.getOrDefault("default-src", List.of()));
    }
}
