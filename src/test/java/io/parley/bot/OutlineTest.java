package io.parley.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.engine.Ask;
import io.parley.engine.Branch;
import io.parley.engine.Capabilities;
import io.parley.engine.End;
import io.parley.engine.Flow;
import io.parley.engine.Lint;
import io.parley.engine.Message;
import io.parley.engine.Say;
import io.parley.engine.Step;
import io.parley.engine.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Flow FLOW = EveryStep.flow();
    private static final Step NEW = new Say("new", new Message(Text.NONE, List.of()), null);

    @Test
    @DisplayName("BO9: a new step stands between the one it follows and what came next; first, it is the start")
    void adds() {
        Flow after = new Outline(FLOW).add(NEW, "d");
        assertThat(keys(after)).containsExactly("a", "b", "c", "d", "new", "e", "f", "g");
        assertThat(after.step("d").orElseThrow().after()).isEqualTo("new");
        assertThat(after.step("new").orElseThrow().after()).isEqualTo("e");
        Flow first = new Outline(FLOW).add(NEW, "");
        assertThat(first.start()).isEqualTo("new");
        assertThat(first.step("new").orElseThrow().after()).isEqualTo("a");
        assertThat(new Outline(first).without("new")).isEqualTo(FLOW);
        assertThat(new Outline(after).without("new")).isEqualTo(FLOW);
    }

    @Test
    @DisplayName("BO9: whatever led to a removed step, an answer or a case too, leads to what came after it")
    void removes() {
        Flow flow = new Outline(FLOW).without("d");
        assertThat(((Ask) flow.step("b").orElseThrow()).next()).isEqualTo("e");
        assertThat(((Branch) flow.step("c").orElseThrow()).cases().get(0).next()).isEqualTo("e");
        assertThat(((Ask) new Outline(FLOW).without("c").step("b").orElseThrow()).choices().get(0).next()).isEqualTo("e");
        assertThat(new Outline(FLOW).without("a").start()).isEqualTo("b");
    }

    @Test
    @DisplayName("BO9: two neighbours change places both ways, and there and back again is as before")
    void moves() {
        Flow up = new Outline(FLOW).moved("b", true);
        assertThat(keys(up)).startsWith("b", "a", "c");
        assertThat(up.start()).isEqualTo("b");
        assertThat(up.step("b").orElseThrow().after()).isEqualTo("a");
        assertThat(up.step("a").orElseThrow().after()).isEqualTo("d");
        assertThat(new Outline(up).moved("b", false)).isEqualTo(FLOW);
        assertThat(new Outline(FLOW).moved("a", false)).isEqualTo(up);
    }

    @Test
    @DisplayName("BO9: nothing passes an end or leaves the script")
    void stays() {
        for (String key : List.of("e", "f", "g")) {
            assertThat(new Outline(FLOW).mayMove(key, false)).as(key).isFalse();
        }
        assertThat(new Outline(FLOW).moved("f", true)).isEqualTo(FLOW);
        assertThat(new Outline(FLOW).moved("a", true)).isEqualTo(FLOW);
    }

    @Test
    @DisplayName("BO8: a key is made from Latin letters and digits where there are any, and is never taken twice")
    void keys() {
        assertThat(Keys.of("Piña Colada!", "answer", Set.of())).isEqualTo("pina-colada");
        assertThat(Keys.of("Piña Colada!", "answer", Set.of("pina-colada"))).isEqualTo("pina-colada-2");
        assertThat(Keys.of("바닷가", "answer", Set.of("answer-1"))).isEqualTo("answer-2");
        assertThat(Keys.of("New", "say", Set.of())).isEqualTo("new-1");
        assertThat(Keys.of("x".repeat(80), "say", Set.of())).matches("[a-z0-9-]{1,40}");
    }

    @Test
    @DisplayName("BO1: the starter has no problem in either language and ends")
    void starter() {
        for (List<String> languages : List.of(List.of("en"), List.of("ko"), List.of("ko", "en"))) {
            Flow flow = StarterBot.flow(languages, "Agave Norte");
            assertThat(Lint.of(flow, Capabilities.X_RICH)).as(languages.toString()).isEmpty();
            assertThat(flow.steps()).last().isInstanceOf(End.class);
            assertThat(FlowJson.read(FlowJson.write(flow))).isEqualTo(flow);
        }
    }

    private static List<String> keys(Flow flow) {
        return flow.steps().stream().map(Step::key).toList();
    }
}
