package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.shared.kernel.UuidV7;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitTokenTest {

    private static final byte[] KEY = new byte[32];
    private static final UUID PAGE = UUID.randomUUID();
    private final UUID view = UUID.randomUUID();
    private final UUID visit = UUID.randomUUID();
    private final UUID version = UUID.randomUUID();
    private final UUID click = UUID.randomUUID();
    private final UUID run = UUID.randomUUID();

    @Test
    @DisplayName("PG6: what was signed is read again")
    void reads() {
        for (int marks = 0; marks < 4; marks++) {
            var whole = new VisitToken(view, visit, version, click, run, (marks & 1) != 0, (marks & 2) != 0);
            assertThat(VisitToken.read(KEY, PAGE, whole.text(KEY, PAGE))).contains(whole);
        }
        var open = new VisitToken(view, view, version, null, null, false, true);
        assertThat(VisitToken.read(KEY, PAGE, open.text(KEY, PAGE))).contains(open);
    }

    @Test
    @DisplayName("PG6: any changed byte, another page, another key and no token at all are no visit")
    void forged() {
        String text = new VisitToken(view, visit, version, click, run, false, false).text(KEY, PAGE);
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(VisitToken.read(KEY, PAGE, Base64.getUrlEncoder().withoutPadding().encodeToString(changed))).as("byte " + i).isEmpty();
        }
        assertThat(VisitToken.read(KEY, UUID.randomUUID(), text)).isEmpty();
        assertThat(VisitToken.read(new byte[] {1}, PAGE, text)).isEmpty();
        assertThat(VisitToken.read(KEY, PAGE, "")).isEmpty();
        assertThat(VisitToken.read(KEY, PAGE, "ä!")).isEmpty();
        assertThat(VisitToken.read(KEY, PAGE, "A".repeat(5_000))).isEmpty();
    }

    @Test
    @DisplayName("PG6: a visit is good for 30 minutes from its view on")
    void life() {
        Instant opened = Instant.parse("2031-05-01T12:00:00Z");
        var token = new VisitToken(UuidV7.of(opened, 1, 2), visit, version, click, run, false, true);
        assertThat(token.isFreshAt(opened.plus(Duration.ofMinutes(30)))).isTrue();
        assertThat(token.isFreshAt(opened.plus(Duration.ofMinutes(30)).plusMillis(1))).isFalse();
    }
}
