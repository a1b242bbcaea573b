package io.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {

    @ParameterizedTest
    @CsvSource({"010-1234-5678,01012345678", "+44 (20) 7946 0018,442079460018", "01012345678,010 1234 5678", "9123 4567,9123-4567"})
    @DisplayName("PV6 a phone number is found whatever stands between its digits, and within no longer number")
    void phones(String typed, String stands) {
        Pattern pattern = Pattern.compile(Telling.phone(typed).orElseThrow());
        assertThat(pattern.matcher("(a,\"tel: " + stands + "\",b)").find()).isTrue();
        assertThat(pattern.matcher("(7" + stands + "7)").find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "25.12.2026", "20261125", "2026-11-25 - 2026-11-28", "1234567", "Room 12345678", ""})
    @DisplayName("PV6 a date, many dates, a short number and words are no phone number: they stand in many rows")
    void no_phones(String typed) {
        assertThat(Telling.phone(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jo", "true", "✓", "Alexander", "Constantinople", "Mr. Kim", "김민수", "25.12.2026", "12345 67890", "!!!!!!!!!!!!"})
    @DisplayName("PV6 a name alone, an answer of one word, a consent and a number tell of nobody")
    void common(String typed) {
        assertThat(Telling.words(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maria Gonzalez", "mira_sour88", "서울시 강남구 역삼동 12", "Room for \"two\"\nat the bar", "a(b)[c] d*e?"})
    @DisplayName("PV6 several words, or one with a digit, are found as they were typed and as JSON escapes them")
    void words(String typed) {
        Pattern pattern = Pattern.compile(Telling.words(typed).orElseThrow(), Pattern.DOTALL);
        assertThat(pattern.matcher("x " + typed + " y").find()).isTrue();
        assertThat(pattern.matcher(typed.replace("\"", "\\\"").replace("\n", "\\n")).find()).isTrue();
        assertThat(pattern.matcher("something else altogether").find()).as("control").isFalse();
    }

    @Test
    @DisplayName("PV6 of a long text its beginning is searched for")
    void long_texts() {
        String text = "so many words ".repeat(70);
        assertThat(Telling.words(text)).isPresent().isEqualTo(Telling.words(text.substring(0, 80))).isNotEqualTo(Telling.words(text.substring(0, 60)));
    }
}
