package io.parley.tenant;

import io.parley.shared.web.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The time zones a brand can live in: a short list to choose from, and every named zone that PostgreSQL understands too. */
public final class TimeZones {

    private static final List<String> OFFERED = List.of("UTC",
            "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Denver", "America/Phoenix", "America/Chicago",
            "America/Mexico_City", "America/New_York", "America/Toronto", "America/Bogota", "America/Lima", "America/Caracas",
            "America/Halifax", "America/Santiago", "America/St_Johns", "America/Sao_Paulo", "America/Argentina/Buenos_Aires",
            "Atlantic/Azores", "Africa/Casablanca", "Europe/Lisbon", "Europe/London", "Europe/Dublin", "Africa/Lagos",
            "Europe/Amsterdam", "Europe/Berlin", "Europe/Madrid", "Europe/Paris", "Europe/Rome", "Europe/Stockholm", "Europe/Vienna",
            "Europe/Warsaw", "Europe/Zurich", "Africa/Cairo", "Africa/Johannesburg", "Europe/Athens", "Europe/Helsinki", "Europe/Kyiv",
            "Asia/Jerusalem", "Europe/Istanbul", "Africa/Nairobi", "Asia/Riyadh", "Europe/Moscow", "Asia/Tehran", "Asia/Dubai",
            "Asia/Kabul", "Asia/Karachi", "Asia/Tashkent", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Yangon", "Asia/Bangkok",
            "Asia/Ho_Chi_Minh", "Asia/Jakarta", "Asia/Hong_Kong", "Asia/Manila", "Asia/Shanghai", "Asia/Singapore", "Asia/Taipei",
            "Australia/Perth", "Asia/Seoul", "Asia/Tokyo", "Australia/Adelaide", "Australia/Brisbane", "Australia/Sydney",
            "Pacific/Auckland");

    private TimeZones() {
    }

    /** A named zone. Offsets such as +09:00 are none: they know no summer time, and PostgreSQL reads UTC+9 the other way round. */
    public static boolean isKnown(String id) {
        return id != null && ZoneId.getAvailableZoneIds().contains(id) && !id.startsWith("SystemV/");
    }

    /** From west to east; a known zone outside of the short list that is already chosen is offered too. */
    public static List<Option> options(String chosen, Instant now, Locale locale) {
        return Stream.concat(OFFERED.stream(), Stream.of(chosen)).filter(TimeZones::isKnown).distinct().map(ZoneId::of)
                .sorted(Comparator.<ZoneId>comparingInt(z -> z.getRules().getOffset(now).getTotalSeconds()).thenComparing(ZoneId::getId))
                .map(z -> Option.ofText(z.getId(), label(z, now, locale))).toList();
    }

    private static String label(ZoneId zone, Instant now, Locale locale) {
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        String offset = DateTimeFormatter.ofPattern("xxx").withZone(zone).format(now);
        return "UTC" + offset + " · " + city + " · " + zone.getDisplayName(TextStyle.FULL, locale);
    }
}
