package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a form may lead back to. */
class PathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/northlight", "/b/agave-norte/audit?page=2&sort=-at&q=tea%20pot", "/?q=", "/a/x//y", "/@evil.example"})
    @DisplayName("a path of this portal is local and comes back as it was")
    void local(String path) {
        assertThat(Paths.isLocal(path)).isTrue();
        assertThat(Paths.local(path)).hasToString(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example/", "javascript:alert(1)",
            "/\t/evil.example", "/\r\nSet-Cookie: a=b", "/\u0000", "/\u0085x", "evil.example", " /", "?q=", "@evil.example"})
    @DisplayName("what a browser could take for another origin, or a header for its end, is not; the way back is the start")
    void foreign(String path) {
        assertThat(Paths.isLocal(path)).isFalse();
        assertThat(Paths.local(path)).hasToString("/");
    }

    @Test
    @DisplayName("a path that is no address leads to the start instead of failing")
    void unreadable() {
        assertThat(Paths.isLocal("/a b|c")).isTrue();
        assertThat(Paths.local("/a b|c")).hasToString("/");
        assertThat(Paths.local("/b/x?q=%zz")).hasToString("/");
    }
}
