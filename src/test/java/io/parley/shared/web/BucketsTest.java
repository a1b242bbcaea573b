package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketsTest {

    @Test
    @DisplayName("W14 each key has so many and no more, and is told in how many seconds there is one again")
    void so_many_and_no_more() {
        var buckets = new Buckets(3, Duration.ofMinutes(30));
        assertThat(IntStream.range(0, 3).mapToLong(i -> buckets.take("a"))).containsOnly(0L);
        assertThat(buckets.take("a")).isBetween(500L, 600L);
        assertThat(buckets.take("b")).as("another key").isZero();
        assertThat(new Buckets(1_000_000, Duration.ofSeconds(1)).take("a")).isZero();
    }

    @Test
    @DisplayName("W14 a wait is in whole seconds, rounded up, as Retry-After counts")
    void waits_are_whole_seconds() {
        var slow = new Buckets(1, Duration.ofMinutes(1));
        slow.take("a");
        assertThat(slow.take("a")).isBetween(50L, 60L);
    }

    @Test
    @DisplayName("W14 what is remembered has a fixed size, however many addresses come")
    void remembers_so_many() {
        var buckets = new Buckets(1, Duration.ofMinutes(1));
        IntStream.range(0, 3 * Buckets.MOST).forEach(i -> buckets.take("k" + i));
        assertThat(buckets.keys()).isBetween(1L, (long) Buckets.MOST);
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7,203.0.113.7", "::ffff:203.0.113.7,203.0.113.7", "2001:db8:1:2:3:4:5:6,2001:db8:1:2:0:0:0:0",
        "2001:db8:1:2::1,2001:db8:1:2:0:0:0:0", "2001:db8:1:3::1,2001:db8:1:3:0:0:0:0", "fe80::1%eth0,fe80:0:0:0:0:0:0:0", "client.example,''", "fade.de,''", "1.2.3.999,''", "1.2.3,''", "'',''", ",''"})
    @DisplayName("W14 W20 a client is its IPv4 address or its IPv6 /64; no name is looked up")
    void clients(String address, String client) {
        assertThat(AddressLimits.client(address)).isEqualTo(client);
    }
}
