package io.parley.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void fills_in_values_as_they_are() {
        assertThat(Template.fill("a ${b.c} do $$ x $$", Map.of("b.c", "$1\\"))).isEqualTo("a $1\\ do $$ x $$");
    }

    @Test
    void a_name_without_a_value_is_a_mistake() {
        assertThatThrownBy(() -> Template.fill("${nobody}", Map.of())).hasMessageContaining("nobody");
    }
}
