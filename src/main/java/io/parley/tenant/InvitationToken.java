package io.parley.tenant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits, base64url: 43 characters. Only their hash is stored (rule TN4). */
public record InvitationToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationToken random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String path() {
        return "/invitations/" + text;
    }

    /** Never itself: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "invitation token";
    }
}
