package io.parley.bot;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the stable keys of steps and their parts from the words people give them. */
final class Keys {

    private static final Set<String> RESERVED = Set.of("new", "settings");
    /** Enough words to find the letters of a key in. */
    private static final int ENOUGH = 200;

    private Keys() {
    }

    /** Like the words where they have Latin letters or digits, else like the kind; never one that is taken. */
    static String of(String words, String kind, Collection<String> taken) {
        String first = words.substring(0, Math.min(ENOUGH, words.length()));
        String latin = Normalizer.normalize(first, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = latin.isEmpty() ? kind : latin.substring(0, Math.min(32, latin.length())).replaceAll("-$", "");
        boolean plain = !latin.isEmpty() && !RESERVED.contains(start);
        return Stream.concat(plain ? Stream.of(start) : Stream.of(), IntStream.iterate(plain ? 2 : 1, i -> i + 1).mapToObj(i -> start + "-" + i))
                .filter(k -> !taken.contains(k)).findFirst().orElseThrow();
    }
}
