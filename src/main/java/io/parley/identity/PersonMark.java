package io.parley.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A person and until when they are believed, in 41 bytes (rule ID8): format, person, second, and an HMAC-SHA256 cut to 16 bytes over these. */
record PersonMark(UUID person, Instant until) {

    private static final byte FORMAT = 1;
    private static final int SAID = 1 + 16 + 8;
    private static final int PROOF = 16;

    String text(byte[] key) {
        var bytes = ByteBuffer.allocate(SAID + PROOF).put(FORMAT).putLong(person.getMostSignificantBits()).putLong(person.getLeastSignificantBits())
                .putLong(until.getEpochSecond());
        bytes.put(proof(key, Arrays.copyOf(bytes.array(), SAID)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty for a text that is no mark, was tampered with, was made with another key, or is over. */
    static Optional<PersonMark> read(byte[] key, String text, Instant now) {
        byte[] bytes = decode(text);
        byte[] said = Arrays.copyOf(bytes, SAID);
        if (bytes.length != SAID + PROOF || bytes[0] != FORMAT || !MessageDigest.isEqual(proof(key, said), Arrays.copyOfRange(bytes, SAID, bytes.length))) {
            return Optional.empty();
        }
        var fields = ByteBuffer.wrap(said, 1, SAID - 1);
        var mark = new PersonMark(new UUID(fields.getLong(), fields.getLong()), Instant.ofEpochSecond(fields.getLong()));
        return Optional.of(mark).filter(m -> now.isBefore(m.until()));
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] proof(byte[] key, byte[] said) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(said), PROOF);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
