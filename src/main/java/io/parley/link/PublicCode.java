package io.parley.link;

import java.security.SecureRandom;
import java.util.stream.IntStream;

/** The short random name of something public: 7 characters of 62 (design.md 10). */
public final class PublicCode {

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 7;
    private static final int[] VALUES = IntStream.range(0, 128).map(LETTERS::indexOf).toArray();
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicCode() {
    }

    /** Each code has a number of its own below 2^42; what is no code is -1. */
    static long number(String code) {
        if (code.length() != LENGTH) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < LENGTH; i++) {
            int letter = code.charAt(i) < VALUES.length ? VALUES[code.charAt(i)] : -1;
            if (letter < 0) {
                return -1;
            }
            number = number * LETTERS.length() + letter;
        }
        return number;
    }

    public static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length()).collect(StringBuilder::new, (b, i) -> b.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
