package io.parley.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.engine.End;
import io.parley.engine.Goal;
import io.parley.engine.Text;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepNameTest {

    @ParameterizedTest
    @CsvSource({"Enjoy!, Enjoy!", "'', end", "Your cocktail is the {{cocktail}}. Enjoy!, Your cocktail is the …", "{{cocktail}}, {{cocktail}}",
        "Please drink responsibly and write to us whenever you want another one., Please drink responsibly and write to us whenever you want…",
        "Please drink responsibly. Write to us again at any hour. Whenever you like., Please drink responsibly. Write to us again at any hour…"})
    @DisplayName("a step is named by its first words, up to a woven-in answer and the end of a word")
    void by_its_words(String words, String name) {
        assertThat(StepName.of(new End("end", new Text(Map.of("en", words))), "en").words()).isEqualTo(name);
    }

    @Test
    @DisplayName("a goal says no words and is named by what it counts")
    void a_goal() {
        assertThat(StepName.of(new Goal("reached", "recommended", null), "ko")).isEqualTo(new StepName("reached", "recommended"));
    }
}
