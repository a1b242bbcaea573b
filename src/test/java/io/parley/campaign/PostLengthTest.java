package io.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostLengthTest {

    @ParameterizedTest
    @CsvSource({"'',0", "abc,3", "café,4", "’“”–,4", "칵테일,6", "カクテル,8", "🍹,2", "👩‍👩‍👧‍👦,2", "🇰🇷,2", "❤️,2", "a 🍹 b,6",
        "https://parley.example/a/very/long/address/that/goes/on/and/on,23", "see https://x.example now,31", "https://a.example https://b.example,47"})
    @DisplayName("CA7 a post is as long as X counts it")
    void counted(String text, int length) {
        assertThat(PostLength.of(text)).isEqualTo(length);
    }

    @Test
    @DisplayName("CA7 a text that is far too long is not looked into: half a million marks on one letter would take a minute")
    void far_too_long() {
        String marks = "a" + "\u0300\u0316".repeat(250_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PostLength.of(marks))).isGreaterThan(PostLength.MOST);
        assertThat(PostLength.of("x".repeat(10_000))).as("control").isEqualTo(10_000);
    }
}
