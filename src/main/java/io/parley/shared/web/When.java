package io.parley.shared.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

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

    public String iso(Instant at) {
        return at.toString();
    }

    private String style(DateTimeFormatter format, Instant at) {
        return format.withLocale(language.locale()).withZone(zone).format(at);
    }
}
