package io.parley.shared.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The portal's words: messages.properties in English, messages_ko.properties in Korean, both through MessageFormat. */
public class Messages extends AbstractMessageResolver {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @throws MissingResourceException for a key that stands in no bundle */
    public static String text(Locale locale, String key, Object... args) {
        String pattern = ResourceBundle.getBundle("messages", locale, Messages.class.getClassLoader(), NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(args);
    }

    @Override
    public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] args) {
        try {
            return text(context.getLocale(), key, args == null ? new Object[0] : args);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    @Override
    public String createAbsentMessageRepresentation(ITemplateContext context, Class<?> origin, String key, Object[] args) {
        throw new MissingResourceException("no words for " + key, "messages", key);
    }
}
