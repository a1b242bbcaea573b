package io.parley.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    @Test
    @DisplayName("AP12 the first 50 are kept and the others counted")
    void first() {
        assertThat(of(50).first()).hasSize(50);
        assertThat(of(50).more()).isZero();
        assertThat(of(53).first()).extracting(Problem::field).hasSize(50).endsWith("f49");
        assertThat(of(53).more()).isEqualTo(3);
        assertThat(new ProblemList().isEmpty()).isTrue();
        assertThat(ProblemList.of(List.of(problem("a"))).isEmpty()).isFalse();
    }

    @Test
    @DisplayName("AP12 the name of a field and a text that was sent are cut after 200 characters, never inside one; numbers stay")
    void cut() {
        assertThat(problem("n".repeat(200)).field()).hasSize(200);
        assertThat(problem("n".repeat(201)).field()).isEqualTo("n".repeat(200) + "…");
        assertThat(problem("n".repeat(199) + "😀").field()).isEqualTo("n".repeat(199) + "…");
        assertThat(new Problem("", "key", new Object[] {"v".repeat(100_000), 7, List.of("x")}).args()).containsExactly("v".repeat(200) + "…", 7, List.of("x"));
    }

    private static ProblemList of(int count) {
        return ProblemList.of(IntStream.range(0, count).mapToObj(i -> problem("f" + i)).toList());
    }

    private static Problem problem(String field) {
        return new Problem(field, "key", new Object[0]);
    }
}
