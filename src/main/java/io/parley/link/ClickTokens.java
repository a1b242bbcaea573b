package io.parley.link;

import io.parley.shared.tenancy.PlatformSecret;
import io.parley.shared.tenancy.Unproxied;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Signs and reads tokens with the platform's own key, so that they are understood while the database is away (rule L4). */
@Unproxied
class ClickTokens {

    @Inject
    private PlatformSecret secret;
    private byte[] key;

    @PostConstruct
    void derive() {
        key = secret.key("click-token/v1", 32);
    }

    String sign(String code, UUID send, int button, boolean rehearsal) {
        return new ClickToken(send, button, rehearsal).text(key, code);
    }

    /** @param text null where the address had no second part */
    Optional<ClickToken> read(String code, String text) {
        return text == null ? Optional.empty() : ClickToken.read(key, code, text);
    }
}
