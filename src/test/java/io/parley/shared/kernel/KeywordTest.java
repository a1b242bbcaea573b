package io.parley.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that always work. */
class KeywordTest {

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("CV5: a keyword is understood in either language, whatever its case, width, spaces and punctuation")
    @CsvSource({"stop,STOP", "STOP,STOP", "  Stop!  ,STOP", "ＳＴＯＰ,STOP", "Unsubscribe.,STOP", "그만,STOP", "그만!,STOP", "수신  거부,STOP", "수신거부,STOP",
        "start,START", "다시 시작,START", "시작,START", "Help?,HELP", "도움말,HELP", "talk to a human,HUMAN", "상담원,HUMAN", "상담원 연결!,HUMAN"})
    void understood(String text, Keyword keyword) {
        assertThat(Keyword.of(text, Set.of())).contains(keyword);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("CV5: inside a longer message, or as part of a word, it is no keyword")
    @ValueSource(strings = {"", "don't stop now", "stopping", "the human league", "그만큼", "도움말 아니에요", "1"})
    void not_a_keyword(String text) {
        assertThat(Keyword.of(text, Set.of())).isEmpty();
    }

    @org.junit.jupiter.api.Test
    @DisplayName("CV5: Korean typed on a machine that splits its letters is the same word")
    void decomposed_korean() {
        assertThat(Keyword.of(java.text.Normalizer.normalize("그만", java.text.Normalizer.Form.NFD), Set.of())).contains(Keyword.STOP);
    }

    @Test
    @DisplayName("CV5: half a million marks on one letter are no keyword, and are not put in order to find that out, which would take a minute")
    void marks() {
        String hostile = "a" + "\u0300\u0316".repeat(250_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(Keyword.of(hostile, Set.of())).isEmpty());
        assertThat(Keyword.of("stop" + "!".repeat(900), Set.of())).as("control").contains(Keyword.STOP);
    }

    @Test
    @DisplayName("CV5: a brand's own words mean STOP too, and only they")
    void own_words() {
        assertThat(Keyword.of("Basta!", Set.of("basta"))).contains(Keyword.STOP);
        assertThat(Keyword.of("basta ya", Set.of("basta"))).isEmpty();
    }
}
