package io.parley.shared.audit;

import io.parley.shared.tenancy.PlatformSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an entry keeps of personal values (rule AU5): a keyed hash, alike for the same value and telling nothing of it. */
@ApplicationScoped
class Masks {

    /** Begins a hash that stands instead of a value. */
    static final String SIGN = "hmac:";
    private static final Set<String> PERSONAL = Set.of("email", "recipient");
    @Inject
    private PlatformSecret secret;

    Noted of(Noted noted) {
        return new Noted(noted.action(), noted.kind(), noted.id(), masked(noted.before()), masked(noted.after()));
    }

    private Map<String, ?> masked(Map<String, ?> fields) {
        var kept = new TreeMap<String, Object>(fields);
        kept.replaceAll((name, value) -> PERSONAL.contains(name) ? hash(value) : value);
        return kept;
    }

    private String hash(Object value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.key("audit/v1", 32), "HmacSHA256"));
            byte[] hash = mac.doFinal(String.valueOf(value).toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return SIGN + HexFormat.of().formatHex(hash, 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
