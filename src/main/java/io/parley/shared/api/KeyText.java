package io.parley.shared.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key as its owner holds it: parley_ and 256 random bits, base64url. Only the hash is stored (rule AP1). */
public record KeyText(String text) {

    private static final String PREFIX = "parley_";
    private static final int SHOWN = PREFIX.length() + 8;
    private static final Pattern HEADER = Pattern.compile("(?i:Bearer) +(" + PREFIX + "[A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static KeyText random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new KeyText(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Out of an Authorization header; empty for anything else. */
    static Optional<KeyText> of(String header) {
        Matcher m = HEADER.matcher(header == null ? "" : header);
        return m.matches() ? Optional.of(new KeyText(m.group(1))) : Optional.empty();
    }

    public String hash() {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** By this people know it again. */
    public String beginning() {
        return text.substring(0, SHOWN);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never itself: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "API key";
    }
}
