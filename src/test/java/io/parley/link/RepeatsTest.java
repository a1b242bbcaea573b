package io.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatsTest {

    private static final String SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
    private static final List<String> PARTS = List.of("SamsungBrowser/", "Edg/", "FxiOS/", "Firefox/", "CriOS/", "Chrome/", "AppleWebKit/", "Safari/", "iPhone", "iPad", "Android",
            "Windows", "Mac OS X", "Linux", "CrOS", "Nobody/");
    private final Repeats repeats = new Repeats();

    @Test
    @DisplayName("L6 one more digit or word in the agent is the same visitor; another family, address or link is another")
    void same_visitor() {
        assertThat(of("a", SAFARI, "203.0.113.7")).isEqualTo(Verdict.HUMAN);
        assertThat(of("a", SAFARI, "203.0.113.7")).isEqualTo(Verdict.SAME_VISITOR);
        assertThat(of("a", SAFARI.replace("18_1", "18_11"), "203.0.113.7")).isEqualTo(Verdict.SAME_VISITOR);
        assertThat(of("a", SAFARI + " x1", "203.0.113.7")).isEqualTo(Verdict.SAME_VISITOR);
        assertThat(of("a", SAFARI.replace("Version/18.1", "CriOS/130.0"), "203.0.113.7")).isEqualTo(Verdict.HUMAN);
        assertThat(of("a", SAFARI, "203.0.113.8")).isEqualTo(Verdict.HUMAN);
        assertThat(of("b", SAFARI, "203.0.113.7")).isEqualTo(Verdict.HUMAN);
    }

    @Test
    @DisplayName("L6 whatever 20,000 agents a caller invents, an address is at most 26 visitors")
    void bounded() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        long visitors = IntStream.range(0, 20_000).mapToObj(i -> agent(random)).filter(agent -> of("a", agent, "203.0.113.7").equals(Verdict.HUMAN)).count();
        assertThat(visitors).as("seed " + seed).isBetween(20L, 26L);
    }

    @ParameterizedTest
    @CsvSource({"WebKit iOS,Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Twitter for iPhone/10.50",
        "Samsung Android,Mozilla/5.0 (Linux; Android 14; SM-S918N) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
        "Edge Windows,Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0",
        "Firefox Linux,Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
        "Chrome macOS,Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/130.0 Safari/537.36",
        "Chrome Linux,Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36", "unknown,Mozilla/5.0 (PlayStation 5)", "unknown,'(; '"})
    @DisplayName("L6 the family of an agent")
    void families(String family, String agent) {
        assertThat(AgentFamily.of(agent)).isEqualTo(family);
    }

    private Verdict of(String link, String agent, String address) {
        return repeats.of(Verdict.HUMAN, null, link, new Visitor("GET", "", agent, null, address));
    }

    private static String agent(Random random) {
        return "Mozilla/5.0 " + PARTS.get(random.nextInt(PARTS.size())) + random.nextInt(1000) + " " + PARTS.get(random.nextInt(PARTS.size())) + random.nextLong();
    }
}
