package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MicrosecondClockTest {

    private static final Clock BASE = Clock.fixed(Instant.parse("2026-01-02T03:04:05.123456789Z"), ZoneOffset.UTC);

    @Test
    @DisplayName("nothing finer than a microsecond, and milliseconds too can be asked for")
    void ticks() {
        var clock = new MicrosecondClock(BASE);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-02T03:04:05.123456Z"));
        assertThat(clock.millis()).isEqualTo(Instant.parse("2026-01-02T03:04:05.123Z").toEpochMilli());
    }

    @Test
    @DisplayName("control: the JDK's own clock of microseconds cannot tell milliseconds")
    void the_jdks_own() {
        assertThatThrownBy(() -> Clock.tick(BASE, Duration.ofNanos(1_000)).millis()).isInstanceOf(ArithmeticException.class);
    }
}
