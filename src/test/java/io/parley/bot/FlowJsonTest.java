package io.parley.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.engine.Capabilities;
import io.parley.engine.Flow;
import io.parley.engine.Lint;
import io.parley.engine.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FlowJsonTest {

    @Test
    @DisplayName("BO2: what was written is read as the same, and written again gives the same bytes")
    void round() throws IOException {
        String json = agave();
        assertThat(FlowJson.write(FlowJson.read(json))).isEqualTo(json);
        Flow everything = EveryStep.flow();
        assertThat(FlowJson.read(FlowJson.write(everything))).isEqualTo(everything);
    }

    @Test
    @DisplayName("E12: the cocktail bot of the demo has no problem")
    void agave_is_clean() throws IOException {
        assertThat(Lint.of(FlowJson.read(agave()), Capabilities.X_RICH)).isEmpty();
    }

    @Test
    @DisplayName("BO2: what is no flow is refused with its place and reason")
    void refused() throws IOException {
        assertThatThrownBy(() -> FlowJson.read("[")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not a JSON object");
        assertThatThrownBy(() -> FlowJson.read("{}")).hasMessage("/format is not 1");
        String json = agave();
        assertThatThrownBy(() -> FlowJson.read(json.replace("\"kind\":\"POST\"", "\"kind\":\"PAST\""))).hasMessage("/steps[5]/buttons[1]/kind is no kind of button");
        assertThatThrownBy(() -> FlowJson.read(json.replace("\"goal\":", "\"gaol\":"))).hasMessage("/steps[4]/gaol is not known here");
        assertThatThrownBy(() -> FlowJson.read(json.replace("\"variable\":\"taste\"", "\"variable\":7"))).hasMessage("/steps[2]/variable is no text");
    }

    @Test
    @DisplayName("a state is read as it was written")
    void state() {
        var state = new State("ko", "taste", 3, Map.of("occasion", "party"), Set.of("met"), false);
        assertThat(StateJson.read(StateJson.write(state))).isEqualTo(state);
        assertThat(StateJson.read(StateJson.write(State.fresh("en")))).isEqualTo(State.fresh("en"));
    }

    static String agave() throws IOException {
        return Files.readString(Path.of("src/dev/resources/agave-norte-flow.json"));
    }
}
