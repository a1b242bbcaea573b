package io.parley.identity;

import java.security.SecureRandom;

/** Three words of four characters that cannot be mistaken for one another: 59 bits, and they live until first use. */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {
    }

    static String random() {
        return word() + "-" + word() + "-" + word();
    }

    private static String word() {
        return RANDOM.ints(4, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).reduce("", String::concat);
    }
}
