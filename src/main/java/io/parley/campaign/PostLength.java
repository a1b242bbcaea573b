package io.parley.campaign;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The length of a post as X counts it: most letters of alphabets count one, everything else (Hangul, kana, ideographs) two, an emoji
 * two however it is put together, a web address 23.
 */
final class PostLength {

    static final int MOST = 280;
    /** What is longer is too long for a post whatever it is made of, and is not looked into: marks of one letter cost the square of their number. */
    private static final int LONGEST = 10_000;
    private static final int ADDRESS = 23;
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private PostLength() {
    }

    static int of(String text) {
        if (text.length() > LONGEST) {
            return text.length();
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        int addresses = (int) URL.matcher(normal).results().count();
        return ADDRESS * addresses + CLUSTER.matcher(URL.matcher(normal).replaceAll("")).results().map(MatchResult::group).mapToInt(PostLength::weight).sum();
    }

    private static int weight(String cluster) {
        return isEmoji(cluster) ? 2 : cluster.codePoints().map(c -> isLight(c) ? 1 : 2).sum();
    }

    private static boolean isEmoji(String cluster) {
        return cluster.codePoints().anyMatch(c -> c >= 0x1F000 || c == 0xFE0F || c == 0x20E3);
    }

    private static boolean isLight(int c) {
        return c <= 4351 || c >= 8192 && c <= 8205 || c >= 8208 && c <= 8223 || c >= 8242 && c <= 8247;
    }
}
