package io.parley.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ids of RFC 9562, 5.7. */
class UuidV7Test {

    @Test
    @DisplayName("the example of RFC 9562, appendix A.6")
    void example() {
        UUID id = UuidV7.of(Instant.ofEpochMilli(0x017F22E279B0L), 0xCC3L, 0x18C4DC0C0C07398FL);
        assertThat(id).hasToString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    }

    @Test
    @DisplayName("version 7 and variant 2 stand whatever the random bits are, and the instant comes back to the millisecond")
    void shape() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Instant at = Instant.ofEpochMilli(random.nextLong(1L << 47));
            UUID id = UuidV7.of(at, random.nextLong(), random.nextLong());
            assertThat(id.version()).as("%s, seed 7", id).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(UuidV7.instant(id)).isEqualTo(at);
        }
    }

    @Test
    @DisplayName("a later millisecond sorts later, in the text as in PostgreSQL; random ids do not")
    void order() {
        var random = new Random(8);
        int turnedRound = 0;
        for (int i = 0; i < 2_000; i++) {
            Instant at = Instant.ofEpochMilli(random.nextLong(1L << 47));
            String earlier = UuidV7.of(at, random.nextLong(), random.nextLong()).toString();
            String later = UuidV7.of(at.plusMillis(1), random.nextLong(), random.nextLong()).toString();
            assertThat(later).as("seed 8").isGreaterThan(earlier);
            turnedRound += UUID.randomUUID().compareTo(UUID.randomUUID()) > 0 ? 1 : 0;
        }
        assertThat(turnedRound).isPositive();
    }

    @Test
    @DisplayName("all 74 random bits are used")
    void random_bits() {
        Instant at = Instant.EPOCH;
        assertThat(UuidV7.of(at, 0, 0)).hasToString("00000000-0000-7000-8000-000000000000");
        assertThat(UuidV7.of(at, -1, -1)).hasToString("00000000-0000-7fff-bfff-ffffffffffff");
    }
}
