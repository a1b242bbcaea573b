package io.parley.page;

import io.parley.shared.kernel.UuidV7;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The visit a form was rendered for, as its hidden field carries it (rule PG6): format, marks, view, visit, page version, click, run, and
 * an HMAC-SHA256 cut to 16 bytes over these and the page's id.
 *
 * @param view   of this rendering; its time is the token's
 * @param visit  what a goal counts once for
 * @param click  null, like run, where the page was reached by none
 * @param person whether the view was classed as a person's
 */
record VisitToken(UUID view, UUID visit, UUID version, UUID click, UUID run, boolean rehearsal, boolean person) {

    static final Duration LIFE = Duration.ofMinutes(30);
    private static final byte FORMAT = 2;
    private static final int REHEARSAL = 1;
    private static final int PERSON = 2;
    private static final UUID NONE = new UUID(0, 0);
    private static final int SAID = 2 + 5 * 16;
    private static final int PROOF = 16;

    String text(byte[] key, UUID page) {
        var bytes = ByteBuffer.allocate(SAID + PROOF).put(FORMAT).put((byte) ((rehearsal ? REHEARSAL : 0) | (person ? PERSON : 0)));
        put(put(put(put(put(bytes, view), visit), version), click), run);
        bytes.put(proof(key, Arrays.copyOf(bytes.array(), SAID), page));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty for a text that is no token, was tampered with, or was made for another page. */
    static Optional<VisitToken> read(byte[] key, UUID page, String text) {
        byte[] bytes = decode(text);
        byte[] said = Arrays.copyOf(bytes, SAID);
        if (bytes.length != SAID + PROOF || bytes[0] != FORMAT
                || !MessageDigest.isEqual(proof(key, said, page), Arrays.copyOfRange(bytes, SAID, bytes.length))) {
            return Optional.empty();
        }
        var fields = ByteBuffer.wrap(said, 2, SAID - 2);
        return Optional.of(new VisitToken(id(fields), id(fields), id(fields), id(fields), id(fields), (said[1] & REHEARSAL) != 0, (said[1] & PERSON) != 0));
    }

    /** Whether its form may still be sent. */
    boolean isFreshAt(Instant now) {
        return !UuidV7.instant(view).isBefore(now.minus(LIFE));
    }

    String mode() {
        return rehearsal ? "REHEARSAL" : "LIVE";
    }

    private static ByteBuffer put(ByteBuffer bytes, UUID id) {
        UUID some = id == null ? NONE : id;
        return bytes.putLong(some.getMostSignificantBits()).putLong(some.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer bytes) {
        var id = new UUID(bytes.getLong(), bytes.getLong());
        return id.equals(NONE) ? null : id;
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] proof(byte[] key, byte[] said, UUID page) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(said);
            return Arrays.copyOf(mac.doFinal(put(ByteBuffer.allocate(16), page).array()), PROOF);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
