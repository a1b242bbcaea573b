package io.parley.shared.mail;

import io.parley.shared.web.Language;
import io.parley.shared.web.Messages;
import io.parley.shared.web.When;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * Puts a letter into words, in one language. Some words have a form of their own: role and limit are keys of the bundles, expires and date
 * are instants. None of them can break a line, so no name ever becomes a header.
 */
record LetterWriter(Locale locale, Theme theme) {

    Written write(LetterKind kind, String recipient, Map<String, String> words) {
        Object[] args = kind.words().stream().map(w -> said(w, words.get(w))).toArray();
        String link = words.get(LetterKind.LINK);
        return new Written(locale.getLanguage(), theme.name(), theme.accent(), theme.logo() != null, line(text(kind, "subject", args)), text(kind, "head", args),
                text(kind, "text", args), link == null ? null : text(kind, "button", args), link,
                Messages.text(locale, "mail.foot", line(theme.name()), recipient));
    }

    private String text(LetterKind kind, String part, Object[] args) {
        return Messages.text(locale, "mail." + kind.key() + "." + part, args);
    }

    private String said(String word, String value) {
        return switch (word) {
            case "role" -> Messages.text(locale, "members.role." + value);
            case "limit" -> known("mail.limit." + value, value);
            case "expires", "date" -> moment(Instant.parse(value));
            case "inviter" -> value.isBlank() ? "Parley" : line(value);
            default -> line(value);
        };
    }

    private String known(String key, String otherwise) {
        try {
            return Messages.text(locale, key);
        } catch (MissingResourceException e) {
            return line(otherwise);
        }
    }

    private String moment(Instant at) {
        var language = Language.of(locale.getLanguage()).orElse(Language.EN);
        return new When(language, theme.zone()).minute(at) + " (" + DateTimeFormatter.ofPattern("z", locale).withZone(theme.zone()).format(at) + ")";
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
