package io.parley.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/** Times as a page shows them: in the brand's zone and the reader's language. */
public record When(Language language, ZoneId zone) {

    public String day(Instant at) {
        return style(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), at);
    }

    public String minute(Instant at) {
        return style(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), at);
    }

    public String time(Instant at) {
        return style(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), at);
    }

    public String second(Instant at) {
        return style(DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM), at);
    }

    /** A span of whole days; a single day is named once. */
    public String days(LocalDate from, LocalDate to) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale());
        return from.equals(to) ? format.format(from) : format.format(from) + " – " + format.format(to);
    }

    /** The zone as people call it, such as Argentina Time. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }

    /** A value of any kind, where it is an instant as a person reads it. */
    public String told(String value) {
        try {
            return value.endsWith("Z") ? minute(Instant.parse(value)) : value;
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    public String iso(Instant at) {
        return at.toString();
    }

    private String style(DateTimeFormatter format, Instant at) {
        return format.withLocale(language.locale()).withZone(zone).format(at);
    }
}
