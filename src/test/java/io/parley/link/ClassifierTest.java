package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTest {

    private static final String SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
    private final Classifier classifier = new Classifier(new VisitLimit(1, 10));

    @ParameterizedTest
    @ValueSource(strings = {SAFARI,
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Twitter for iPhone/10.50",
        "Mozilla/5.0 (Linux; Android 14; SM-S918N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
        "Mozilla/5.0 (Linux; Android 14; SM-S918N; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0 Mobile Safari/537.36 KAKAOTALK/25.9",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0"})
    @DisplayName("L5 browsers, and those inside apps, are people")
    void people(String agent) {
        assertThat(classifier.of(get(agent, ""))).isEqualTo(Verdict.HUMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Googlebot/2.1 (+http://www.google.com/bot.html)", "curl/8.9.1", "python-requests/2.32", "facebookexternalhit/1.1",
        "Slackbot-LinkExpanding 1.0", "Mozilla/5.0 (compatible; bingbot/2.0)", "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/130.0 Safari/537.36",
        "kakaotalk-scrap/1.0", "Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)"})
    @DisplayName("L5 programs that say what they are, are none")
    void programs(String agent) {
        assertThat(classifier.of(get(agent, ""))).isEqualTo(Verdict.KNOWN_BOT);
    }

    @Test
    @DisplayName("L5 the method goes before the purpose, the purpose before the agent")
    void order() {
        assertThat(classifier.of(new Visitor("HEAD", "prefetch", "Twitterbot/1.0", null, ""))).isEqualTo(Verdict.HEAD);
        assertThat(classifier.of(get("Twitterbot/1.0", "Prefetch"))).isEqualTo(Verdict.PREFETCH);
        assertThat(classifier.of(get(SAFARI, "prefetch;prerender"))).isEqualTo(Verdict.PREFETCH);
        assertThat(classifier.of(get("Twitterbot/1.0", ""))).isEqualTo(Verdict.X_FETCH);
        assertThat(classifier.of(get("", ""))).isEqualTo(Verdict.NO_AGENT);
    }

    @Test
    @DisplayName("L5 L16 above the limit of their address people are suspicious; what is none keeps its class and takes nothing of it")
    void too_many() {
        for (int i = 0; i < 20; i++) {
            order();
        }
        for (int i = 0; i < 10; i++) {
            assertThat(classifier.of(get(SAFARI, ""))).isEqualTo(Verdict.HUMAN);
        }
        assertThat(classifier.of(get(SAFARI, ""))).isEqualTo(Verdict.TOO_MANY);
        assertThat(classifier.of(get(SAFARI.replace("18_1", "18_2"), ""))).isEqualTo(Verdict.TOO_MANY);
        assertThat(classifier.of(new Visitor("POST", "", SAFARI, null, "203.0.113.7"))).isEqualTo(Verdict.TOO_MANY);
        assertThat(classifier.of(new Visitor("GET", "", SAFARI, null, "203.0.113.8"))).isEqualTo(Verdict.HUMAN);
        order();
    }

    @Test
    @DisplayName("L5 a NUL or a line break in an agent goes no further")
    void clean() {
        assertThat(Visitor.clean(" a\u0000b\r\nc ", 400)).isEqualTo("abc");
        assertThat(Visitor.clean("x".repeat(500), 400)).hasSize(400);
        assertThat(Visitor.clean(null, 400)).isEmpty();
    }

    private static Visitor get(String agent, String purpose) {
        return new Visitor("GET", purpose, agent, null, "203.0.113.7");
    }
}
