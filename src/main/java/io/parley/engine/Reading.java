package io.parley.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands what was written as one of the choices (rule E5). */
final class Reading {

    /** "2", "2." and "2)", and "2번" as Koreans say it. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})[.)번]?");

    /** What is longer names no choice, and is not normalized: marks of one letter cost the square of their number. */
    private static final int LONGEST = 1_000;

    private Reading() {
    }

    static Optional<Choice> of(Ask ask, String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = folded(written);
        return text.isEmpty() ? Optional.empty() : same(ask.choices(), text, Reading::folded)
                .or(() -> numbered(ask.choices(), text)).or(() -> same(ask.choices(), bare(text), Reading::bare));
    }

    private static Optional<Choice> same(List<Choice> choices, String text, UnaryOperator<String> form) {
        return text.isEmpty() ? Optional.empty() : choices.stream().filter(c -> names(c).map(form).anyMatch(text::equals)).findFirst();
    }

    private static Optional<Choice> numbered(List<Choice> choices, String text) {
        return Optional.of(NUMBER.matcher(text)).filter(m -> m.matches()).map(m -> Integer.parseInt(m.group(1)))
                .filter(n -> n >= 1 && n <= choices.size()).map(n -> choices.get(n - 1));
    }

    private static Stream<String> names(Choice choice) {
        return Stream.concat(choice.label().words().values().stream(), Stream.of(choice.key()));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    /** Only the letters and digits, so that an emoji or a full stop makes no difference. */
    private static String bare(String text) {
        return folded(text).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }
}
