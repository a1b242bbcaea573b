package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scorer itself: a worse answer loses what the published rules say it loses. */
class ObservatoryTest {

    private static final Map<String, String> GOOD = Map.of(
            "Content-Security-Policy", "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains", "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY",
            "Referrer-Policy", "strict-origin-when-cross-origin", "Cross-Origin-Resource-Policy", "same-origin", "Content-Type", "text/html;charset=UTF-8",
            "Set-Cookie", "parley_session=x; Path=/; Secure; HttpOnly; SameSite=Lax");

    @Test
    @DisplayName("all that is good adds up: 100 and 5 for each of policy, cookies, referrer and frames, 10 for who may embed it")
    void good() {
        assertThat(grade("", "").score()).isEqualTo(130);
        assertThat(grade("", "").grade()).isEqualTo("A+");
    }

    @ParameterizedTest(name = "{0}: {1} → {2} {3}")
    @DisplayName("control: each worse header loses points by its own rule, and nothing else does")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Content-Security-Policy | - | csp | -25 | 0
            Content-Security-Policy | default-src 'none'; default-src 'self'; frame-ancestors 'none' | csp | -25 | 0
            Content-Security-Policy | default-src 'self'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none' | csp | -20 | 5
            Content-Security-Policy | default-src 'self'; script-src 'self' data:; frame-ancestors 'none' | csp | -20 | 5
            Content-Security-Policy | img-src 'self'; frame-ancestors 'none' | csp | -20 | 5
            Content-Security-Policy | default-src 'self'; script-src http://cdn.example; frame-ancestors 'none' | csp | -20 | 5
            Content-Security-Policy | default-src 'self'; img-src http://cdn.example; frame-ancestors 'none' | csp | -10 | 5
            Content-Security-Policy | default-src 'self'; script-src 'self' 'unsafe-eval'; frame-ancestors 'none' | csp | -10 | 5
            Content-Security-Policy | default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none' | csp | 0 | 5
            Content-Security-Policy | default-src 'self' | csp | 5 | 0
            Content-Security-Policy | default-src 'none'; form-action 'self'; frame-ancestors 'none' | csp | 10 | 5
            Strict-Transport-Security | - | hsts | -20 | 5
            Strict-Transport-Security | max-age=86400 | hsts | -10 | 5
            X-Content-Type-Options | - | nosniff | -5 | 5
            X-Content-Type-Options | sniff | nosniff | -5 | 5
            Referrer-Policy | - | referrer | 0 | 5
            Referrer-Policy | unsafe-url | referrer | -5 | 5
            Cross-Origin-Resource-Policy | - | corp | 0 | 5
            Cross-Origin-Resource-Policy | anybody | corp | -5 | 5
            Set-Cookie | parley_session=x; Secure; HttpOnly | cookies | 0 | 5
            Set-Cookie | parley_session=x; Secure; SameSite=Lax | cookies | -30 | 5
            Set-Cookie | parley_session=x; HttpOnly; SameSite=Lax | cookies | -40 | 5
            Set-Cookie | look=x; SameSite=Lax | cookies | -20 | 5
            Set-Cookie | look=x; Secure; SameSite=None | cookies | -20 | 5
            Location | http://elsewhere.example/ | redirection | -20 | 5
            Location | https://elsewhere.example/ | redirection | 0 | 5
            """)
    void worse(String header, String value, String rule, int points, int frames) {
        Observatory grade = grade(header, value);
        assertThat(grade.points()).containsEntry(rule, points).containsEntry("frames", frames);
        var others = new TreeMap<>(grade("", "").points());
        others.keySet().removeAll(List.of(rule, "frames"));
        assertThat(grade.points()).containsAllEntriesOf(others);
        assertThat(grade.score()).isLessThanOrEqualTo(points < -10 ? 100 + points : 140);
    }

    @Test
    @DisplayName("control: neither frame protection nor a script's integrity nor shared credentials go unseen")
    void worse_together() {
        var bare = new TreeMap<>(Map.of("Content-Type", "text/html"));
        assertThat(grade(bare, "").points()).containsEntry("frames", -20);
        assertThat(grade(bare, "").score()).isEqualTo(100 - 25 - 20 - 5 - 20);
        assertThat(grade(GOOD, "<script src=\"https://cdn.example/x.js\"></script>").points()).containsEntry("sri", -5);
        assertThat(grade(GOOD, "<script src=\"http://cdn.example/x.js\"></script>").points()).containsEntry("sri", -50);
        assertThat(grade(GOOD, "<script src=\"/js/main.js\"></script>").points()).containsEntry("sri", 0);
        var shared = new TreeMap<>(GOOD);
        shared.putAll(Map.of("Access-Control-Allow-Origin", "https://evil.example", "Access-Control-Allow-Credentials", "true"));
        assertThat(grade(shared, "").points()).containsEntry("cors", -50);
    }

    private static Observatory grade(String header, String value) {
        var headers = new TreeMap<>(GOOD);
        headers.remove(header);
        if (value != null && !header.isEmpty()) {
            headers.put(header, value);
        }
        return grade(headers, "");
    }

    private static Observatory grade(Map<String, String> headers, String body) {
        return Observatory.of(new Observatory.Seen(name -> headers.containsKey(name) ? List.of(headers.get(name)) : List.of(), body,
                URI.create("https://portal.example/"), uri -> uri.getHost().equals("portal.example")));
    }
}
