package io.parley.shared.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.SourceFiles;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlatformSecretTest {

    private static final Pattern PURPOSE = Pattern.compile("\\.key\\(\"([^\"]+)\"");
    private final PlatformSecret secret = new PlatformSecret("a secret of thirty-two characters");

    @Test
    @DisplayName("one secret gives the same key for one purpose on every node, and another for any other purpose or secret")
    void keys() {
        assertThat(secret.key("click-token/v1", 32)).hasSize(32).isEqualTo(new PlatformSecret("a secret of thirty-two characters").key("click-token/v1", 32));
        assertThat(secret.key("click-token/v1", 32)).isNotEqualTo(secret.key("click-token/v2", 32));
        assertThat(secret.key("click-token/v1", 32)).isNotEqualTo(new PlatformSecret("another").key("click-token/v1", 32));
    }

    @Test
    @DisplayName("T8 each key has one purpose: no two places derive the same one")
    void one_purpose() {
        List<String> purposes = SourceFiles.of(".java", "src/main/java").stream().flatMap(file -> SourceFiles.lines(file).stream())
                .flatMap(line -> PURPOSE.matcher(line).results().map(found -> found.group(1))).toList();
        assertThat(purposes).contains("click-token/v1", "page-visit/v1", "page-form/v1", "audit/v1").hasSizeGreaterThan(6).doesNotHaveDuplicates();
    }
}
