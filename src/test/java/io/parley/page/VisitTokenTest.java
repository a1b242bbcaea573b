package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitTokenTest {

    private static final byte[] KEY = new byte[32];
    private static final UUID PAGE = UUID.randomUUID();
    private final UUID view = UUID.randomUUID();
    private final UUID version = UUID.randomUUID();
    private final UUID click = UUID.randomUUID();
    private final UUID run = UUID.randomUUID();

    @Test
    @DisplayName("PG6: what was signed is read again")
    void reads() {
        var whole = new VisitToken(view, version, click, run, true);
        assertThat(VisitToken.read(KEY, PAGE, whole.text(KEY, PAGE))).contains(whole);
        var open = new VisitToken(view, version, null, null, false);
        assertThat(VisitToken.read(KEY, PAGE, open.text(KEY, PAGE))).contains(open);
    }

    @Test
    @DisplayName("PG6: any changed byte, another page, another key and no token at all are no visit")
    void forged() {
        String text = new VisitToken(view, version, click, run, false).text(KEY, PAGE);
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
    @DisplayName("PG6: a goal counts once for the run, else the click, else the view")
    void goal_key() {
        assertThat(new VisitToken(view, version, click, run, false).goalKey()).isEqualTo(run.toString());
        assertThat(new VisitToken(view, version, click, null, false).goalKey()).isEqualTo(click.toString());
        assertThat(new VisitToken(view, version, null, null, false).goalKey()).isEqualTo(view.toString());
    }
}
