package io.parley.dev.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A parameter of a query or a form; names may come twice. */
record Pair(String name, String value) {

    static List<Pair> all(String encoded) {
        return encoded == null || encoded.isEmpty() ? List.of() : Stream.of(encoded.split("&")).filter(p -> !p.isEmpty()).map(Pair::of).toList();
    }

    private static Pair of(String encoded) {
        int at = encoded.indexOf('=');
        return at < 0 ? new Pair(decoded(encoded), "") : new Pair(decoded(encoded.substring(0, at)), decoded(encoded.substring(at + 1)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
