package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    private static final When SEOUL = new When(Language.KO, ZoneId.of("Asia/Seoul"));

    @Test
    @DisplayName("an instant among the values of a log is told in the reader's zone and language")
    void instants() {
        assertThat(SEOUL.told("2027-11-25T20:34:50.990949Z")).isEqualTo(SEOUL.minute(java.time.Instant.parse("2027-11-25T20:34:50.990949Z"))).contains("26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Always on", "2027-11-25", "2027-99-99T99:99:99Z", "Ibiza Z", "2027-11-25T20:34:50.990949Z and more", "2027-11-25T20:34:50+09:00"})
    @DisplayName("control: what only looks like one stands as it was typed")
    void others(String value) {
        assertThat(SEOUL.told(value)).isEqualTo(value);
    }
}
