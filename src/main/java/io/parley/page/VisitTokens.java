package io.parley.page;

import io.parley.shared.tenancy.PlatformSecret;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs and reads visits with a key of the platform's own (rule PG6), and names sent forms with another: one hashes what people typed. */
@ApplicationScoped
class VisitTokens {

    @Inject
    private PlatformSecret secret;
    private byte[] key;
    private byte[] formKey;

    @PostConstruct
    void derive() {
        key = secret.key("page-visit/v1", 32);
        formKey = secret.key("page-form/v1", 32);
    }

    String sign(UUID page, VisitToken visit) {
        return visit.text(key, page);
    }

    Optional<VisitToken> read(UUID page, String text) {
        return VisitToken.read(key, page, text);
    }

    /** The same for the same form of the same visit; without the key it tells nothing of what was typed. */
    String once(VisitToken visit, String fields) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(formKey, "HmacSHA256"));
            mac.update(visit.view().toString().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(fields.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
