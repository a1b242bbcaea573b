package io.parley.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TN1: what an address may look like. */
class SlugTest {

    private static final String LETTERS = "ab09-Z_ é.";

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a1", "00", "agave-norte", "a-b-c", "x2-y", "newer", "admins", "a23456789-123456789-123456789-123456789x"})
    @DisplayName("TN1: 2 to 40 lower-case letters, digits and single inner hyphens")
    void good(String text) {
        assertThat(Slug.isValid(text)).isTrue();
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-ab", "ab-", "a--b", "Ab", "a b", "a_b", "a.b", "ä1", "한글", "ab\n", "a/b", "a%2fb", "..",
            "a23456789-123456789-123456789-123456789xy"})
    @DisplayName("TN1: nothing else is an address")
    void bad(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "admin", "api", "login", "logout", "parley", "www"})
    @DisplayName("TN1: words the portal needs itself are nobody's")
    void reserved(String text) {
        assertThat(Slug.isValid(text)).isFalse();
    }

    @Test
    @DisplayName("TN1: agrees with a plain reading of the rule on random texts")
    void agrees_with_a_plain_reading() {
        var random = new Random(41);
        int good = 0;
        for (int i = 0; i < 50_000; i++) {
            String text = text(random);
            assertThat(Slug.isValid(text)).as("»%s«, seed 41", text).isEqualTo(plain(text));
            good += plain(text) ? 1 : 0;
        }
        assertThat(good).as("the generator makes both kinds").isBetween(1_000, 49_000);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(random.nextInt(4) == 0 ? LETTERS.length() : 5)));
        }
        return text.toString();
    }

    private static boolean plain(String text) {
        return text.length() >= 2 && text.length() <= 40 && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')
                && !text.startsWith("-") && !text.endsWith("-") && !text.contains("--");
    }
}
