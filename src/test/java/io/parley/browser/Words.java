package io.parley.browser;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The portal's words in one language, as its own bundles have them. */
record Words(String language) {

    String of(String key, Object... args) {
        var bundle = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.forLanguageTag(language)).format(args);
    }
}
