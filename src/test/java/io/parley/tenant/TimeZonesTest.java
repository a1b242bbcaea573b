package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.web.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    private static final Instant WINTER = Instant.parse("2026-01-15T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-15T00:00:00Z");

    @Test
    @DisplayName("every zone offered is known, and offered once, from west to east")
    void offered() {
        List<Option> options = TimeZones.options("", WINTER, Locale.ENGLISH);
        assertThat(options).hasSizeGreaterThan(50).allMatch(o -> TimeZones.isKnown(o.value())).extracting(Option::value).doesNotHaveDuplicates();
        assertThat(options).extracting(o -> ZoneId.of(o.value()).getRules().getOffset(WINTER).getTotalSeconds()).isSorted();
    }

    @Test
    @DisplayName("a label says offset, city and name in the reader's language; the offset is today's")
    void labels() {
        assertThat(label("Asia/Seoul", WINTER, Locale.KOREAN)).startsWith("UTC+09:00 · Seoul · ").contains("대한민국");
        assertThat(label("Asia/Kathmandu", WINTER, Locale.ENGLISH)).startsWith("UTC+05:45 · Kathmandu · ");
        assertThat(label("Europe/Berlin", WINTER, Locale.ENGLISH)).startsWith("UTC+01:00 · Berlin");
        assertThat(label("Europe/Berlin", SUMMER, Locale.ENGLISH)).startsWith("UTC+02:00 · Berlin");
        assertThat(label("America/Argentina/Buenos_Aires", WINTER, Locale.ENGLISH)).contains(" · Buenos Aires · ");
    }

    @Test
    @DisplayName("a zone chosen before stays to be chosen, one that is none is not offered")
    void chosen() {
        assertThat(TimeZones.options("Antarctica/Troll", WINTER, Locale.ENGLISH)).extracting(Option::value).contains("Antarctica/Troll");
        assertThat(TimeZones.options("", WINTER, Locale.ENGLISH)).extracting(Option::value).doesNotContain("Antarctica/Troll", "");
        assertThat(TimeZones.options("<b>", WINTER, Locale.ENGLISH)).extracting(Option::value).doesNotContain("<b>");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"+09:00", "UTC+9", "GMT-3", "Z", "Asia/seoul", "Mars/Base", "SystemV/PST8", "Asia/Seoul "})
    @DisplayName("an offset or an unknown name is no zone, even where ZoneId would take it")
    void unknown(String id) {
        assertThat(TimeZones.isKnown(id)).isFalse();
    }

    private static String label(String zone, Instant at, Locale locale) {
        return TimeZones.options(zone, at, locale).stream().filter(o -> o.value().equals(zone)).findFirst().orElseThrow().text();
    }
}
