package io.parley.channel;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.parley.shared.tenancy.PlatformSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Seals an account's secrets (rule CH3). A sealed one opens for its own brand, account and purpose only. */
@ApplicationScoped
public class AccountSeal {

    private AesGcmJce cipher;

    protected AccountSeal() {
    }

    @Inject
    public AccountSeal(PlatformSecret secret) {
        try {
            cipher = new AesGcmJce(secret.key("account-token/v1", 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param purpose access_token or token_secret */
    public byte[] seal(UUID brand, UUID account, String purpose, String secret) {
        try {
            return cipher.encrypt(secret.getBytes(StandardCharsets.UTF_8), bound(brand, account, purpose));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was sealed for something else, or by another platform's secret */
    public String open(UUID brand, UUID account, String purpose, byte[] sealed) {
        try {
            return new String(cipher.decrypt(sealed, bound(brand, account, purpose)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an account's secret cannot be opened", e);
        }
    }

    private static byte[] bound(UUID brand, UUID account, String purpose) {
        return (brand + "|" + account + "|" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
