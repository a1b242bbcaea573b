package io.parley.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody typed into a form as far as it tells of them, as a pattern of the database's that finds it however it is written (rule PV6). */
final class Telling {

    private static final Pattern TEL = Pattern.compile("\\+?[0-9 ()./-]{8,40}");
    /** The eighth of eight digits is a phone's as well as a date's, and a date is many people's. */
    private static final Pattern DATE = Pattern.compile("(19|20)[0-9]{6}|[0-9]{4}(19|20)[0-9]{2}");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FEWEST = 8;
    private static final int MOST = 15;
    private static final int LONG = 10;
    /** As much of a long text as a search needs. */
    private static final int ENOUGH = 80;

    private Telling() {
    }

    /** This very text. */
    static String literal(String text) {
        return text.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1");
    }

    /** A phone number, whatever stands between its digits. */
    static Optional<String> phone(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        return Optional.of(typed.strip()).filter(t -> TEL.matcher(t).matches() && digits.length() >= FEWEST && digits.length() <= MOST && !DATE.matcher(digits).matches())
                .map(t -> "(^|[^0-9])" + digits.chars().mapToObj(Character::toString).collect(Collectors.joining("[^0-9a-z]{0,3}")) + "([^0-9]|$)");
    }

    /**
     * The longest line, whatever stands between its words: ten characters or more, several words or one with a digit. A name alone, an answer of
     * one word or a date tells of nobody.
     */
    static Optional<String> words(String typed) {
        String text = typed.lines().map(String::strip).max(Comparator.comparing(String::length)).orElse("");
        List<String> words = Stream.of(MARK.split(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text)).filter(w -> !w.isEmpty()).toList();
        boolean letters = words.stream().anyMatch(w -> w.chars().anyMatch(Character::isLetter));
        boolean own = words.size() > 1 || words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit));
        return Optional.of(words).filter(w -> text.length() >= LONG && letters && own).map(w -> String.join("[^0-9a-z]{1,16}", w));
    }
}
