package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.SourceFiles;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which pages are never compressed (rule W25). A new page that shows a secret or a stranger's words is added here. */
class SecretViewsTest {

    private static final Pattern SECRET = Pattern.compile("analytics/brand-overview|channel/admin-unreadable|conversation/.*|identity/kept|link/show|page/leads"
            + "|privacy/contacts?|tenant/admin-onboarding|tenant/api-key-secret|tenant/invitation|tenant/invitation-|tenant/invitation-links?");
    private static final Pattern VIEW = Pattern.compile("View\\.of\\(\"([^\"]+)\"[^)]*\\)(\\.secret\\(\\))?");

    @Test
    @DisplayName("W25 every page with a secret or with a stranger's words is marked, wherever it is made, and no other is")
    void marked() {
        var marked = new TreeSet<String>();
        var plain = new TreeSet<String>();
        SourceFiles.of(".java", "src/main/java").forEach(f -> VIEW.matcher(String.join("\n", SourceFiles.lines(f))).results()
                .forEach(v -> (v.group(2) == null ? plain : marked).add(v.group(1))));
        assertThat(plain).hasSizeGreaterThan(60).noneMatch(v -> SECRET.matcher(v).matches());
        assertThat(marked).hasSizeGreaterThan(12).allMatch(v -> SECRET.matcher(v).matches());
    }

    @Test
    @DisplayName("W25 a contact's last message stands in the parts of listed pages alone; another page that takes the part is added to the list")
    void strangers() {
        var pages = new TreeSet<String>();
        SourceFiles.of(".html", "src/main/resources/templates").stream().filter(f -> String.join("\n", SourceFiles.lines(f)).contains("shared/last :: last"))
                .forEach(f -> pages.add(f.getParent().getFileName() + "/" + f.getFileName()));
        assertThat(pages).as("where a contact's last message stands: pages of the rooms listed above").containsExactly("analytics/waiting.html", "conversation/table.html");
    }
}
