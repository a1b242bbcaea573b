package io.parley.dev.sandbox;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The phone's words in both languages; a missing one is a mistake of ours. */
final class Words extends AbstractMessageResolver {

    private final Map<String, Properties> all;

    Words() throws IOException {
        all = Map.of("en", read("words.properties"), "ko", read("words_ko.properties"));
    }

    String of(String language, String key, Object... arguments) {
        String text = all.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return new java.text.MessageFormat(text).format(arguments);
    }

    @Override
    public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
        return of(context.getLocale().getLanguage(), key, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String createAbsentMessageRepresentation(ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
        return key;
    }

    static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(Words.class.getResourceAsStream("/sandbox/" + file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
