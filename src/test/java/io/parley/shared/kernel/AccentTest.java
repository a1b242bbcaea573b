package io.parley.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TN8: white text is readable on an accent. */
class AccentTest {

    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#ffffff, 1.0", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.0", "#0000ff, 8.59", "#2f5bd0, 5.95"})
    @DisplayName("TN8: contrast with white is WCAG's")
    void contrast(String hex, double expected) {
        assertThat(new Accent(hex).contrastWithWhite()).isCloseTo(expected, within(0.01));
    }

    @Test
    @DisplayName("TN8: the limit parts #767676 from #777777")
    void limit() {
        assertThat(new Accent("#767676").isReadable()).isTrue();
        assertThat(new Accent("#777777").isReadable()).isFalse();
    }

    @Test
    @DisplayName("TN8: what is proposed is readable, no lighter in any part, and the colour itself where that will do")
    void proposal() {
        var random = new Random(20_261_101);
        for (int i = 0; i < 5_000; i++) {
            var accent = new Accent(String.format("#%06x", random.nextInt(1 << 24)));
            Accent proposed = accent.readable();
            assertThat(proposed.isReadable()).as("%s → %s, seed 20261101", accent, proposed).isTrue();
            assertThat(part(proposed, 1) <= part(accent, 1) && part(proposed, 3) <= part(accent, 3)
                    && part(proposed, 5) <= part(accent, 5)).as("%s → %s", accent, proposed).isTrue();
            assertThat(proposed.equals(accent)).isEqualTo(accent.isReadable());
        }
    }

    @Test
    @DisplayName("TN8: the proposal is not simply black: it stays close to the limit")
    void proposal_is_near() {
        assertThat(new Accent("#ffff00").readable().contrastWithWhite()).isBetween(4.5, 5.2);
        assertThat(new Accent("#ffffff").readable().contrastWithWhite()).isBetween(4.5, 5.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "2f5bd0", "#2f5bdg", "#2f5bd00", "red", "#2f5bd0\n", "＃2f5bd0"})
    @DisplayName("anything but # and six hex digits is no colour")
    void wrong(String text) {
        assertThat(Accent.isValid(text)).isFalse();
        assertThatThrownBy(() -> new Accent(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("capitals mean the same colour")
    void capitals() {
        assertThat(new Accent("#2F5BD0").hex()).isEqualTo("#2f5bd0");
        assertThat(Accent.isValid("#2F5BD0")).isTrue();
        assertThat(Accent.isValid(null)).isFalse();
    }

    private static int part(Accent accent, int at) {
        return Integer.parseInt(accent.hex().substring(at, at + 2), 16);
    }
}
