package io.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonMarkTest {

    private static final byte[] KEY = new byte[32];
    private static final Instant NOW = Instant.parse("2027-01-02T03:04:05Z");
    private static final PersonMark MARK = new PersonMark(UUID.fromString("019b0000-0000-7000-8000-00000000000a"), NOW.plusSeconds(60));

    @Test
    @DisplayName("ID8 a mark of ours says whose it is, until it is over")
    void ours() {
        assertThat(PersonMark.read(KEY, MARK.text(KEY), NOW)).contains(MARK);
        assertThat(PersonMark.read(KEY, MARK.text(KEY), MARK.until().minusSeconds(1))).contains(MARK);
        assertThat(PersonMark.read(KEY, MARK.text(KEY), MARK.until())).isEmpty();
    }

    @Test
    @DisplayName("ID8 a mark of another key, and one with any byte changed, says nothing")
    void forged() {
        byte[] other = KEY.clone();
        other[31] = 1;
        assertThat(PersonMark.read(KEY, MARK.text(other), NOW)).isEmpty();
        byte[] bytes = Base64.getUrlDecoder().decode(MARK.text(KEY));
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(PersonMark.read(KEY, Base64.getUrlEncoder().encodeToString(changed), NOW)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    @DisplayName("ID8 what is no mark says nothing and breaks nothing")
    void no_marks() {
        String own = MARK.text(KEY);
        for (String text : List.of("", "x", "%00", "차", "0".repeat(32), own + "AAAA", own.substring(4), "A".repeat(55), "A".repeat(100_000))) {
            assertThat(PersonMark.read(KEY, text, NOW)).isEmpty();
        }
    }
}
