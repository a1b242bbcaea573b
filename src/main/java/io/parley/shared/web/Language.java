package io.parley.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The portal's languages. */
public enum Language {
    EN, KO;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(l -> l.tag().equals(tag)).findFirst();
    }

    /** Each language by its own name, to choose one in a form. */
    public static List<Option> options() {
        return Stream.of(values()).map(l -> Option.ofKey(l.tag(), "shared.language." + l.tag())).toList();
    }

    /** The first of the browser's languages that we speak. */
    public static Language preferred(List<Locale> browser) {
        return browser.stream().flatMap(l -> of(l.getLanguage()).stream()).findFirst().orElse(EN);
    }
}
