package io.parley.link;

import java.security.SecureRandom;

/** The short random name of something public: 7 characters of 62 (design.md 10). */
public final class PublicCode {

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {
    }

    public static String next() {
        return RANDOM.ints(7, 0, LETTERS.length()).collect(StringBuilder::new, (b, i) -> b.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
