package io.parley.shared.tenancy;

import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret of the platform, out of which every key is derived (HKDF, RFC 5869): a key of one purpose tells nothing of another's, and nothing
 * that is signed or sealed for one purpose is right for another (rule T8).
 */
@ApplicationScoped
public class PlatformSecret {

    private static final byte[] NO_SALT = new byte[0];
    private String secret;

    protected PlatformSecret() {
    }

    @Inject
    public PlatformSecret(@ConfigProperty(name = "parley.secret") String secret) {
        this.secret = secret;
    }

    /** @param purpose names the key and its version, such as {@code click-token/v1} */
    public byte[] key(String purpose, int bytes) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret.getBytes(StandardCharsets.UTF_8), NO_SALT, purpose.getBytes(StandardCharsets.UTF_8), bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
