package io.parley.conversation;

import io.parley.shared.tenancy.Current;
import io.parley.shared.tenancy.PlatformSecret;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Names a contact of the current brand without saying who they are: HMAC-SHA256 of brand, channel and the channel's id, the same each time. */
@ApplicationScoped
public class ContactMarks {

    private static final int BYTES = 16;
    @Inject
    private PlatformSecret secret;
    private SecretKeySpec key;

    @PostConstruct
    void derive() {
        key = new SecretKeySpec(secret.key("contact-mark/v1", 32), "HmacSHA256");
    }

    public String of(String channel, String externalId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] whole = mac.doFinal((Current.brand() + "/" + channel + "/" + externalId).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
