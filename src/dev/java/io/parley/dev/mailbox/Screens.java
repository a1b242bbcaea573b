package io.parley.dev.mailbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** The page's templates, all read at the start: a mvn clean beside us takes the files away. */
final class Screens {

    private final Map<String, String> files = new HashMap<>();
    private final TemplateEngine engine = new TemplateEngine();

    Screens() throws IOException {
        for (String file : new String[] {"layout.html", "list.html", "mail.html", "missing.html", "mailbox.css"}) {
            files.put(file, read(file));
        }
        engine.setTemplateResolver(new FromHere());
    }

    String html(String template, Map<String, Object> model) {
        return engine.process(template, new Context(Locale.ENGLISH, model));
    }

    String css() {
        return files.get("mailbox.css");
    }

    private static String read(String name) throws IOException {
        try (var in = Screens.class.getResourceAsStream("/mailbox/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private final class FromHere extends AbstractConfigurableTemplateResolver {

        FromHere() {
            setTemplateMode(TemplateMode.HTML);
        }

        @Override
        protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String owner, String template, String resource,
                String encoding, Map<String, Object> attributes) {
            return new StringTemplateResource(files.get(template + ".html"));
        }
    }
}
