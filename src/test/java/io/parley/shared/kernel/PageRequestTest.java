package io.parley.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    @ParameterizedTest
    @CsvSource({"0, 25, 0", "-5, 25, 0", "1, 25, 0", "2, 25, 25", "3, 10, 20", "2147483647, 200, 19999800", "1, 0, 0", "2, 5000, 200"})
    @DisplayName("any number and size lead to an offset that exists")
    void offset(int number, int size, int offset) {
        assertThat(new PageRequest(number, size, "", false, "").offset()).isEqualTo(offset);
    }

    @Test
    @DisplayName("what is missing is empty; the query is trimmed, cut at 100 characters and free of control characters")
    void query() {
        assertThat(new PageRequest(1, 1, null, false, null)).isEqualTo(new PageRequest(1, 1, "", false, ""));
        assertThat(query("  tea \n").query()).isEqualTo("tea");
        assertThat(query("t\u0000e\u0007a").query()).isEqualTo("tea");
        assertThat(query("x".repeat(150)).query()).hasSize(100);
    }

    @Test
    @DisplayName("another size starts from the same page number")
    void sized() {
        assertThat(new PageRequest(3, 25, "name", true, "q").sized(24)).isEqualTo(new PageRequest(3, 24, "name", true, "q"));
    }

    @Test
    @DisplayName("the pattern finds exactly the texts that hold the query, whatever wildcards were typed")
    void like() {
        var random = new Random(12);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = letters(random, 6);
            PageRequest request = query(letters(random, 2));
            boolean holds = text.contains(request.query());
            assertThat(text.matches(regex(request.like()))).as("»%s« in »%s«, seed 12", request.query(), text).isEqualTo(holds);
            found += holds ? 1 : 0;
        }
        assertThat(found).isBetween(1_000, 19_000);
    }

    @Test
    @DisplayName("without the escape a typed wildcard would find what it should not")
    void like_control() {
        assertThat("abc".matches(regex("%a_c%"))).isTrue();
        assertThat("abc".matches(regex(query("a_c").like()))).isFalse();
        assertThat(query("100 %").like()).isEqualTo("%100 \\%%");
    }

    private static PageRequest query(String query) {
        return new PageRequest(1, 25, "", false, query);
    }

    private static String letters(Random random, int most) {
        var text = new StringBuilder();
        for (int left = random.nextInt(most) + 1; left > 0; left--) {
            text.append("ab%_\\".charAt(random.nextInt(5)));
        }
        return text.toString();
    }

    /** LIKE with a backslash for escape, read as SQL reads it. */
    private static String regex(String like) {
        var regex = new StringBuilder("(?s)");
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            boolean literal = c == '\\';
            char meant = literal ? like.charAt(++i) : c;
            regex.append(!literal && meant == '%' ? ".*" : !literal && meant == '_' ? "." : java.util.regex.Pattern.quote(String.valueOf(meant)));
        }
        return regex.toString();
    }
}
