package io.parley.shared.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The portal's words: messages.properties in English, messages_ko.properties in Korean, both through MessageFormat. */
public class Messages extends AbstractMessageResolver {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    /** @throws MissingResourceException for a key that stands in no bundle */
    public static String text(Locale locale, String key, Object... args) {
        String pattern = bundle(locale).getString(key);
        return isPlain(pattern) ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    /** Every key there is. */
    public static Stream<String> keys(Locale locale) {
        return bundle(locale).keySet().stream();
    }

    private static ResourceBundle bundle(Locale locale) {
        return BUNDLES.computeIfAbsent(locale, l -> ResourceBundle.getBundle("messages", l, Messages.class.getClassLoader(), NO_FALLBACK));
    }

    /** Whether MessageFormat would hand it back as it is. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    @Override
    public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] args) {
        Locale locale = context.getLocale();
        return bundle(locale).containsKey(key) ? text(locale, key, args == null ? new Object[0] : args) : null;
    }

    @Override
    public String createAbsentMessageRepresentation(ITemplateContext context, Class<?> origin, String key, Object[] args) {
        throw new MissingResourceException("no words for " + key, "messages", key);
    }
}
