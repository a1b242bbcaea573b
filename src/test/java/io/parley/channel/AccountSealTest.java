package io.parley.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.shared.tenancy.PlatformSecret;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountSealTest {

    private static final UUID BRAND = UUID.randomUUID();
    private static final UUID ACCOUNT = UUID.randomUUID();
    private final AccountSeal seal = new AccountSeal(new PlatformSecret("s"));

    @Test
    @DisplayName("CH3 a sealed token opens for its own brand, account and purpose, and hides what it says")
    void sealed() {
        byte[] sealed = seal.seal(BRAND, ACCOUNT, "access_token", "2244994945-token");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("2244994945");
        assertThat(seal.open(BRAND, ACCOUNT, "access_token", sealed)).isEqualTo("2244994945-token");
        assertThat(seal.seal(BRAND, ACCOUNT, "access_token", "2244994945-token")).as("never twice the same").isNotEqualTo(sealed);
    }

    @Test
    @DisplayName("CH3 it opens for no other brand, account, purpose or platform")
    void bound() {
        byte[] sealed = seal.seal(BRAND, ACCOUNT, "access_token", "t");
        assertThatThrownBy(() -> seal.open(UUID.randomUUID(), ACCOUNT, "access_token", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(BRAND, UUID.randomUUID(), "access_token", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(BRAND, ACCOUNT, "token_secret", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new AccountSeal(new PlatformSecret("other")).open(BRAND, ACCOUNT, "access_token", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("CH3 nothing that carries a secret prints it")
    void printed() {
        assertThat(new Credentials("tok", "sec").toString()).doesNotContain("tok").doesNotContain("sec");
        assertThat(new AccountForm("1", "h", "n", "", "tok", "sec").toString()).doesNotContain("tok");
    }
}
