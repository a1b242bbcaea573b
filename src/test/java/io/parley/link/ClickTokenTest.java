package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickTokenTest {

    private static final byte[] KEY = "01234567890123456789012345678901".getBytes();
    private static final ClickToken TOKEN = new ClickToken(UUID.fromString("01930000-0000-7000-8000-000000000abc"), 3, false);

    @Test
    @DisplayName("L4 what was signed is read again, in 39 characters of an address")
    void there_and_back() {
        String text = TOKEN.text(KEY, "Abc1234");
        assertThat(text).matches("[A-Za-z0-9_-]{39}");
        assertThat(ClickToken.read(KEY, "Abc1234", text)).contains(TOKEN);
        var rehearsal = new ClickToken(TOKEN.send(), 255, true);
        assertThat(ClickToken.read(KEY, "Abc1234", rehearsal.text(KEY, "Abc1234"))).contains(rehearsal);
    }

    @Test
    @DisplayName("L4 L6 other spellings of a token are the same button of the same send; another button is none of them")
    void spellings() {
        String text = TOKEN.text(KEY, "Abc1234");
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = letters.indexOf(text.charAt(38));
        var names = java.util.stream.IntStream.range(0, 4).mapToObj(bits -> text.substring(0, 38) + letters.charAt(last & ~3 | bits))
                .flatMap(spelling -> java.util.stream.Stream.of(spelling, spelling + "=")).map(s -> ClickToken.read(KEY, "Abc1234", s).orElseThrow().name());
        assertThat(names).hasSize(8).containsOnly(TOKEN.name());
        assertThat(new ClickToken(TOKEN.send(), 4, false).name()).isNotEqualTo(TOKEN.name());
    }

    @Test
    @DisplayName("L4 every single turned bit is seen")
    void any_bit() {
        byte[] bytes = Base64.getUrlDecoder().decode(TOKEN.text(KEY, "Abc1234"));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] turned = bytes.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(ClickToken.read(KEY, "Abc1234", Base64.getUrlEncoder().withoutPadding().encodeToString(turned))).as("bit " + bit).isEmpty();
        }
    }

    @Test
    @DisplayName("L4 another link's code or another key makes it nothing")
    void elsewhere() {
        assertThat(ClickToken.read(KEY, "Abc1235", TOKEN.text(KEY, "Abc1234"))).isEmpty();
        assertThat(ClickToken.read("x".repeat(32).getBytes(), "Abc1234", TOKEN.text(KEY, "Abc1234"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "====", "not base64 at all!", "AAAA", "차", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    @DisplayName("L4 any other text is no token")
    void no_token(String text) {
        assertThat(ClickToken.read(KEY, "Abc1234", text)).isEmpty();
    }
}
