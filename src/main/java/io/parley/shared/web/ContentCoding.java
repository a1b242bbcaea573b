package io.parley.shared.web;

import java.util.Locale;

/** The codings of an answer's body, the one to prefer first. */
enum ContentCoding {

    BROTLI("br", ".br"), GZIP("gzip", ".gz"), IDENTITY("identity", "");

    private final String token;
    private final String ending;

    ContentCoding(String token, String ending) {
        this.token = token;
        this.ending = ending;
    }

    String token() {
        return token;
    }

    /** What a file in this coding has after its name. */
    String ending() {
        return ending;
    }

    /** Whether the client takes it. Identity is always taken: an answer nobody reads is better than none. @param accepted Accept-Encoding, or null */
    boolean isIn(String accepted) {
        if (this == IDENTITY || accepted == null) {
            return this == IDENTITY;
        }
        boolean any = false;
        for (String part : accepted.split(",")) {
            int semicolon = part.indexOf(';');
            String name = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
            if (name.equalsIgnoreCase(token)) {
                return semicolon < 0 || isWanted(part.substring(semicolon + 1));
            }
            any |= name.equals("*") && (semicolon < 0 || isWanted(part.substring(semicolon + 1)));
        }
        return any;
    }

    /** Whether a weight is more than zero; what is no weight is none. */
    private static boolean isWanted(String weight) {
        String value = weight.strip().toLowerCase(Locale.ROOT);
        return value.matches("q\\s*=\\s*(0?\\.[0-9]*[1-9][0-9]*|1(\\.0*)?)");
    }
}
