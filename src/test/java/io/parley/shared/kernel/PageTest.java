package io.parley.shared.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "24, 1", "25, 1", "26, 2", "50, 2", "51, 3", "10000, 400"})
    @DisplayName("as many pages as hold all items, and one for none")
    void pages(long total, int pages) {
        assertThat(page(total, "name", false, "").pages()).isEqualTo(pages);
    }

    @Test
    @DisplayName("the links keep order and query, and nothing typed gets out of its place")
    void links() {
        var page = page(99, "name", true, "a&b=c d\"><€");
        assertThat(page.href(3)).isEqualTo("?page=3&sort=-name&q=a%26b%3Dc+d%22%3E%3C%E2%82%AC");
    }

    @Test
    @DisplayName("sorting by the same column turns it round, by another starts upwards, both on the first page")
    void sorting() {
        assertThat(page(99, "name", false, "").sortHref("name")).isEqualTo("?page=1&sort=-name&q=");
        assertThat(page(99, "name", true, "").sortHref("name")).isEqualTo("?page=1&sort=name&q=");
        assertThat(page(99, "name", true, "").sortHref("since")).isEqualTo("?page=1&sort=since&q=");
    }

    @Test
    @DisplayName("mapping keeps everything but the items")
    void map() {
        var page = new Page<>(List.of(1, 2), 7, new PageRequest(2, 5, "name", true, "x"));
        assertThat(page.map(i -> "n" + i)).isEqualTo(new Page<>(List.of("n1", "n2"), 7, page.request()));
    }

    private static Page<String> page(long total, String sort, boolean down, String query) {
        return new Page<>(List.of(), total, new PageRequest(2, PageRequest.SIZE, sort, down, query));
    }
}
