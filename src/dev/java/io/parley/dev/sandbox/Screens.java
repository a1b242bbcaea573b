package io.parley.dev.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** The phone's pages. All files are read at the start: a mvn clean beside us takes them away. */
final class Screens {

    private static final String[] TEMPLATES = {"layout", "parts", "timeline", "inbox", "thread", "live", "profile", "post", "follow", "nobody"};
    private static final Map<String, String> HEADERS = Map.of("Cache-Control", "no-store", "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin", "Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; "
                    + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    private static final int FIRST = 4;
    private static final int NEWEST = 8;

    private final Map<String, String> files = new HashMap<>();
    private final TemplateEngine engine = new TemplateEngine();
    private final World world;

    Screens(World world) throws IOException {
        this.world = world;
        for (String template : TEMPLATES) {
            files.put(template, read(template + ".html"));
        }
        engine.setTemplateResolver(new Kept());
        engine.setMessageResolver(new Words());
    }

    Reply page(int status, String template, Visitor visitor, Map<String, Object> model) {
        return Reply.of(status, "text/html; charset=utf-8", html(template, visitor, model)).with(HEADERS);
    }

    String html(String template, Visitor visitor, Map<String, Object> model) {
        var all = new HashMap<>(model);
        all.put("visitor", visitor);
        all.put("people", offered(world.people.all()));
        return engine.process(template, new Context(Locale.forLanguageTag(visitor.language()), all));
    }

    /** Those who were there from the start, and the newest. */
    private static List<Person> offered(List<Person> people) {
        return IntStream.range(0, people.size()).filter(i -> i < FIRST || i >= people.size() - NEWEST).mapToObj(people::get).toList();
    }

    static Reply file(String name, String type) throws IOException {
        return Reply.of(200, type, read(name)).with(Map.of("Cache-Control", "no-cache", "X-Content-Type-Options", "nosniff"));
    }

    private static String read(String name) throws IOException {
        try (var in = Screens.class.getResourceAsStream("/sandbox/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private final class Kept extends AbstractConfigurableTemplateResolver {

        Kept() {
            setTemplateMode(TemplateMode.HTML);
        }

        @Override
        protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String owner, String template, String resource,
                String encoding, Map<String, Object> attributes) {
            return new StringTemplateResource(files.get(template));
        }
    }
}
