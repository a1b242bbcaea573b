package io.parley.shared.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    @ParameterizedTest
    @CsvSource({"2026-11-24T18:00:00Z,2026-11-23T18:00:00Z", "2026-11-25T12:00:00Z,2026-11-24T12:00:00Z", "2026-11-25T12:00:01Z,2026-11-24T12:00:00Z",
        "2286-11-20T17:46:39Z,2026-11-24T12:00:00Z", "1970-01-01T00:00:00Z,1969-12-31T00:00:00Z"})
    @DisplayName("Q8 an account's day is over within a day, whatever time the channel names for its end")
    void began(String reset, String began) {
        assertThat(new Receipt.Allowance(1_000, 0, Instant.parse(reset)).began(Instant.parse("2026-11-24T12:00:00Z"))).isEqualTo(Instant.parse(began));
    }
}
