package io.parley.channel.x;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.queue.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XReceiptsTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    @ParameterizedTest
    @CsvSource({"400,0,rejected", "403,150,cannot-send", "403,349,cannot-send", "403,226,cannot-send", "403,453,no-access", "403,93,no-access", "403,261,no-access",
        "404,34,not-found", "413,0,rejected"})
    @DisplayName("X7 what X will never take is refused by name, with X's own words")
    void refused(int status, int code, String name) {
        var receipt = XReceipts.refusal(answer(status, Map.of(), code), false, NOW);
        assertThat(receipt).isEqualTo(new Receipt.Refused(name, status, code + " words", false));
    }

    @ParameterizedTest
    @CsvSource({"401,unauthorised", "402,out-of-credits"})
    @DisplayName("X7 an account that may not call at all waits for a person, and its messages with it")
    void gate_without_an_opening_time(int status, String name) {
        assertThat(XReceipts.refusal(answer(status, Map.of(), 0), false, NOW)).isEqualTo(new Receipt.Again(name, status, null, true));
    }

    @Test
    @DisplayName("X7 a limit waits as long as X says, between a second and a day; a minute where X says nothing or a time long over")
    void limits() {
        assertThat(limited(Map.of("x-rate-limit-reset", List.of("1700000300")))).isEqualTo(NOW.plusSeconds(300));
        assertThat(limited(Map.of("x-rate-limit-reset", List.of("1699999990")))).as("clocks differ").isEqualTo(NOW.plusSeconds(1));
        assertThat(limited(Map.of("x-rate-limit-reset", List.of("0")))).isEqualTo(NOW.plusSeconds(60));
        assertThat(limited(Map.of("x-rate-limit-reset", List.of("-1")))).isEqualTo(NOW.plusSeconds(60));
        assertThat(limited(Map.of("x-rate-limit-reset", List.of("1700000300000")))).as("milliseconds").isEqualTo(NOW.plusSeconds(60));
        assertThat(limited(Map.of("x-rate-limit-reset", List.of("1600000000"), "retry-after", List.of("7")))).isEqualTo(NOW.plusSeconds(7));
        assertThat(limited(Map.of("retry-after", List.of("0")))).isEqualTo(NOW.plusSeconds(1));
        assertThat(limited(Map.of("retry-after", List.of("9999999999")))).isEqualTo(NOW.plusSeconds(86_400));
        assertThat(limited(Map.of("x-rate-limit-reset", List.of("9999999999")))).isEqualTo(NOW.plusSeconds(86_400));
        assertThat(limited(Map.of("retry-after", List.of("7")))).isEqualTo(NOW.plusSeconds(7));
        assertThat(limited(Map.of("x-rate-limit-reset", List.of("soon")))).isEqualTo(NOW.plusSeconds(60));
        assertThat(XReceipts.refusal(answer(403, Map.of(), 88), false, NOW)).isInstanceOf(Receipt.Again.class);
    }

    @Test
    @DisplayName("X7 an answer that says nothing is unknown; only a call that may be repeated is made again")
    void unknown() {
        assertThat(XReceipts.refusal(answer(500, Map.of(), 131), false, NOW)).isEqualTo(new Receipt.Unknown("server-error", 500));
        assertThat(XReceipts.refusal(answer(302, Map.of(), 0), false, NOW)).isEqualTo(new Receipt.Unknown("server-error", 302));
        assertThat(XReceipts.refusal(answer(503, Map.of(), 0), true, NOW)).isEqualTo(new Receipt.Again("server-error", 503, null, false));
    }

    private static Instant limited(Map<String, List<String>> headers) {
        return ((Receipt.Again) XReceipts.refusal(answer(429, headers, 88), false, NOW)).notBefore();
    }

    private static XAnswer answer(int status, Map<String, List<String>> headers, int code) {
        return new XAnswer(status, headers, "{\"errors\":[{\"code\":" + code + ",\"message\":\"words\"}]}");
    }
}
