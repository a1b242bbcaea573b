package io.parley.shared.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every kind of letter with the words it needs, in the order in which its texts take them. A new kind is a line here and its texts
 * {@code mail.<kind>.subject}, {@code .head}, {@code .text} and, where it may carry a link, {@code .button}.
 */
enum LetterKind {
    INVITATION("place", "inviter", "role", "expires"), LIMIT_WARNING("place", "limit", "percent"), LIMIT_REACHED("place", "limit", "percent"),
    DELETION_SCHEDULED("place", "date"), DELETION_DONE("place"), EXPORT_READY("place", "expires"), SUSPENDED("place", "reason"),
    RESUMED("place"), TEST("name");

    /** Leads somewhere; a letter without it has no button. */
    static final String LINK = "link";
    private final List<String> words;

    LetterKind(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }

    /** As letters name it and the bundles' keys do. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<LetterKind> of(String key) {
        return Stream.of(values()).filter(k -> k.key().equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException for a kind nobody has written yet, or when a word it needs is missing */
    static void check(Letter letter) {
        var kind = of(letter.kind()).orElseThrow(() -> new IllegalArgumentException("no such letter: " + letter.kind()));
        kind.words.stream().filter(w -> letter.words().get(w) == null).findFirst().ifPresent(w -> {
            throw new IllegalArgumentException("a letter of " + letter.kind() + " without " + w);
        });
    }
}
