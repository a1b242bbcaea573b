package io.parley.page;

import io.parley.page.Content.Field;
import io.parley.shared.web.Messages;
import java.util.List;
import java.util.Locale;

/** What a new page begins with: good words to change, in its own language. */
final class Starter {

    private Starter() {
    }

    static Content in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Content(word(locale, "page.starter.headline"), word(locale, "page.starter.lead"), word(locale, "page.starter.body"),
                List.of(new Field("name", word(locale, "page.starter.name"), Field.Kind.TEXT, true, List.of()),
                        new Field("email", word(locale, "page.starter.email"), Field.Kind.EMAIL, true, List.of())),
                word(locale, "page.starter.consent"), word(locale, "page.starter.submit"), word(locale, "page.starter.thanks"),
                word(locale, "page.starter.thanks.text"));
    }

    private static String word(Locale locale, String key) {
        return Messages.text(locale, key);
    }
}
