package io.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WelcomeTokenTest {

    @Test
    @DisplayName("CA6 what a welcome message's quick reply carries is read again")
    void read() {
        var token = new WelcomeToken(UUID.randomUUID(), UUID.randomUUID(), "ask", "c1");
        assertThat(WelcomeToken.read(token.text())).contains(token);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "w:", "w:------------------------------------:------------------------------------:ask:c1",
        "w:0123456789abcdef0123456789abcdef0123:0123456789abcdef0123456789abcdef0123:ask:c1"})
    @DisplayName("CA6 anything else is none, and no failure")
    void none(String text) {
        assertThat(WelcomeToken.read(text)).isEmpty();
    }
}
