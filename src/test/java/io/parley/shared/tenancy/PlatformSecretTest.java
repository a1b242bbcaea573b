package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlatformSecretTest {

    private final PlatformSecret secret = new PlatformSecret("a secret of thirty-two characters");

    @Test
    @DisplayName("one secret gives the same key for one purpose on every node, and another for any other purpose or secret")
    void keys() {
        assertThat(secret.key("click-token/v1", 32)).hasSize(32).isEqualTo(new PlatformSecret("a secret of thirty-two characters").key("click-token/v1", 32));
        assertThat(secret.key("click-token/v1", 32)).isNotEqualTo(secret.key("click-token/v2", 32));
        assertThat(secret.key("click-token/v1", 32)).isNotEqualTo(new PlatformSecret("another").key("click-token/v1", 32));
    }
}
