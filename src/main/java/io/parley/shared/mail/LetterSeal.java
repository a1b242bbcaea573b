package io.parley.shared.mail;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.parley.shared.tenancy.PlatformSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Seals what a mail says, bound to that very mail. */
@ApplicationScoped
class LetterSeal {

    private AesGcmJce cipher;

    protected LetterSeal() {
    }

    @Inject
    LetterSeal(PlatformSecret secret) {
        try {
            cipher = new AesGcmJce(secret.key("mail/v1", 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(UUID mail, Map<String, String> words) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(words).forEach(json::add);
        try {
            return cipher.encrypt(json.build().toString().getBytes(StandardCharsets.UTF_8), bound(mail));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was sealed for another mail, or by another platform's secret */
    Map<String, String> open(UUID mail, byte[] sealed) {
        try (var reader = Json.createReader(new StringReader(new String(cipher.decrypt(sealed, bound(mail)), StandardCharsets.UTF_8)))) {
            var words = new TreeMap<String, String>();
            var json = reader.readObject();
            json.keySet().forEach(k -> words.put(k, json.getString(k)));
            return words;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a mail cannot be opened", e);
        }
    }

    private static byte[] bound(UUID mail) {
        return mail.toString().getBytes(StandardCharsets.UTF_8);
    }
}
