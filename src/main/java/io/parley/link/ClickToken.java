package io.parley.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who a link was sent to, in 29 bytes (rule L4): version, key id, send, button, and an HMAC-SHA256 cut to 10 bytes over these and the
 * link's code. The highest bit of the version says that the send was a rehearsal.
 */
record ClickToken(UUID send, int button, boolean rehearsal) {

    private static final int VERSION = 1;
    private static final int REHEARSAL = 0x80;
    private static final int KEY_ID = 1;
    private static final int SAID = 19;
    private static final int PROOF = 10;

    String text(byte[] key, String code) {
        var bytes = ByteBuffer.allocate(SAID + PROOF).put((byte) (VERSION | (rehearsal ? REHEARSAL : 0))).put((byte) KEY_ID)
                .putLong(send.getMostSignificantBits()).putLong(send.getLeastSignificantBits()).put((byte) button);
        bytes.put(proof(key, Arrays.copyOf(bytes.array(), SAID), code));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The button of the send, which has one name where a token has several spellings: base64 leaves bits over. */
    String name() {
        return send + " " + button;
    }

    /** Empty for a text that is no token, was tampered with, or was made for another link. */
    static Optional<ClickToken> read(byte[] key, String code, String text) {
        byte[] bytes = decode(text);
        if (bytes.length != SAID + PROOF || (bytes[0] & ~REHEARSAL & 0xff) != VERSION || bytes[1] != KEY_ID) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(bytes, SAID);
        if (!MessageDigest.isEqual(proof(key, said, code), Arrays.copyOfRange(bytes, SAID, bytes.length))) {
            return Optional.empty();
        }
        var fields = ByteBuffer.wrap(said, 2, SAID - 2);
        return Optional.of(new ClickToken(new UUID(fields.getLong(), fields.getLong()), fields.get() & 0xff, (said[0] & REHEARSAL) != 0));
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] proof(byte[] key, byte[] said, String code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(said);
            return Arrays.copyOf(mac.doFinal(code.getBytes(StandardCharsets.US_ASCII)), PROOF);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
