package io.parley.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.parley.shared.kernel.Refused;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceFormTest {

    @Test
    @DisplayName("TN14 words are kept plain, once each; what means STOP anyway and empty lines are not kept")
    void plain() {
        assertThat(voice("", " Basta! \n\nBASTA\r\nＮｏ  more\nstop\n수신거부\n그만해").stopWords()).containsExactly("basta", "no more", "그만해");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Help!", "start", "시작", "도움말", "human", "상담원", "1", "2."})
    @DisplayName("TN14 a word that already means something else is refused")
    void taken(String word) {
        refused("", "basta\n" + word, "stopWords", "tenant.stopWords.taken");
    }

    @Test
    @DisplayName("TN14 twenty words of forty characters, and no more")
    void limits() {
        assertThat(voice("", words(20, 40)).stopWords()).hasSize(20);
        refused("", words(21, 40), "stopWords", "tenant.stopWords.many");
        refused("", words(1, 41), "stopWords", "tenant.stopWords.long");
    }

    @Test
    @DisplayName("TN14 what is longer than all words together is refused before it is looked into: a line of marks would take a minute")
    void too_much() {
        String marks = "a" + "\u0300\u0316".repeat(250_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused("", marks, "stopWords", "tenant.stopWords.many"));
        refused("", "stop\n".repeat(1_000), "stopWords", "tenant.stopWords.many");
        assertThat(voice("", "stop\n".repeat(700)).stopWords()).as("control").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://agave.example/privacy", "javascript:alert(1)", "agave.example", "https://", "https://user:pw@agave.example/", "https://localhost/x",
        "https://agave.example/a b", "ftp://agave.example/", "https://agave.example:0/", "https://10.0.0.1/", "https://198.51.100.7/", "https://[2001:db8::1]/",
        "https://2130706433/", "https://8.8.8.8./", "https://printer.local/"})
    @DisplayName("TN14 a privacy notice stands behind https at a host of the web")
    void addresses(String url) {
        refused(url, "", "privacyUrl", "tenant.privacy.wrong");
        assertThat(voice("https://agave.example/privacy?x=1", "").privacyUrl()).isEqualTo("https://agave.example/privacy?x=1");
        assertThat(voice("https://아가베.com/개인정보", "").privacyUrl()).isEqualTo("https://xn--o39a882atpg.com/%EA%B0%9C%EC%9D%B8%EC%A0%95%EB%B3%B4");
        refused("https://agave.example/" + "개".repeat(100), "", "privacyUrl", "tenant.privacy.long");
        assertThat(voice("", "").privacyUrl()).isEmpty();
    }

    private static String words(int count, int length) {
        return IntStream.range(0, count).mapToObj(i -> (char) ('a' + i) + "x".repeat(length - 1)).collect(Collectors.joining("\n"));
    }

    private static BrandVoice voice(String url, String words) {
        return new VoiceForm(url, words, "", "").voice();
    }

    private static void refused(String url, String words, String field, String key) {
        assertThatThrownBy(() -> voice(url, words)).isInstanceOf(Refused.class).hasMessage(key).extracting(e -> ((Refused) e).field()).isEqualTo(field);
    }
}
