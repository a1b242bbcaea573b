package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class InvitationTokenTest {

    @RepeatedTest(20)
    @DisplayName("TN4: a token is 256 bits in 43 characters that need no escaping in an address")
    void shape() {
        assertThat(InvitationToken.random().text()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    @DisplayName("TN4: no two tokens are alike")
    void random() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(InvitationToken.random().text());
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    @DisplayName("TN4: what is stored is the token's SHA-256, the same each time and no other token's")
    void hash() {
        assertThat(new InvitationToken("abc").hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new InvitationToken("abd").hash()).isNotEqualTo(new InvitationToken("abc").hash());
    }

    @Test
    @DisplayName("TN4: a token does not print itself into a log")
    void hidden() {
        var token = InvitationToken.random();
        assertThat(token).asString().doesNotContain(token.text());
    }
}
