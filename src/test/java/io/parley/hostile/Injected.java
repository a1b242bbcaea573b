package io.parley.hostile;

import io.parley.fixtures.HostileTexts;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands in a page that no template of ours writes: handlers, scripts without an address, addresses that run, foreign elements, computed templates. */
public final class Injected {

    private static final String NEVER = "script:not([src]):not([type=application/json]), object, embed, base, marquee, plaintext, math, keygen, noscript, xss-mark, meta[http-equiv], "
            + "iframe[srcdoc], svg script, svg animate, link[href*=h.example], video, audio, template";

    private Injected() {
    }

    public static List<String> in(Document page) {
        Stream<String> elements = page.select(NEVER).stream().map(Element::outerHtml);
        Stream<String> attributes = page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()).filter(Injected::isHostile).map(Attribute::html);
        Stream<String> computed = page.text().contains(HostileTexts.COMPUTED) ? Stream.of("a template was computed") : Stream.empty();
        return Stream.of(elements, attributes, computed).flatMap(s -> s).map(s -> s.substring(0, Math.min(160, s.length()))).toList();
    }

    private static boolean isHostile(Attribute attribute) {
        String value = attribute.getValue() == null ? "" : attribute.getValue().replaceAll("[\\s\\u0000]", "").toLowerCase(java.util.Locale.ROOT);
        boolean address = List.of("href", "src", "action", "formaction", "data", "xlink:href", "background").contains(attribute.getKey());
        return attribute.getKey().startsWith("on") || attribute.getKey().equals("th:utext") || address && (value.startsWith("javascript:") || value.startsWith("data:text"));
    }
}
