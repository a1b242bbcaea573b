package io.parley.channel.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class XSignatureTest {

    private static final byte[] BODY = "{\"for_user_id\":\"4337869213\",\"direct_message_events\":[{\"type\":\"message_create\",\"id\":\"1\"}]}"
            .getBytes(StandardCharsets.UTF_8);
    private final XSignature signature = new XSignature("test-consumer-secret");

    @Test
    @DisplayName("X1 the answer to a challenge is the one of the vectors, under either secret")
    void challenge() {
        assertThat(signature.of("foo".getBytes(StandardCharsets.UTF_8))).isEqualTo("sha256=BQFb4QX9IY+4lVTr8kXZQYVfi1CPuH3EIexPvg8Tycc=");
        assertThat(new XSignature("test-oauth2-client-secret").of("foo".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha256=bJRfR7wUoB7aNJ09oANuSgrzK6nXOQ9PGjFBDKTF5Io=");
    }

    @Test
    @DisplayName("X2 a body is believed with its own signature only: none, another body's and another secret's are wrong")
    void bodies() {
        String right = "sha256=dQ8gj7zCcvB1LOavYHtG8WMyw8KLTDZxQUAwe/Iuhw0=";
        assertThat(signature.of(BODY)).isEqualTo(right);
        assertThat(signature.holds(right, BODY)).isTrue();
        assertThat(signature.holds(null, BODY)).isFalse();
        assertThat(signature.holds("", BODY)).isFalse();
        assertThat(signature.holds(right.substring(7), BODY)).isFalse();
        assertThat(signature.holds(right, new byte[] {'{', '}'})).isFalse();
        assertThat(new XSignature("another").holds(right, BODY)).isFalse();
    }
}
