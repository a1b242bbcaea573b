package io.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final Flow FLOW = new Flow(List.of("en", "ko"), "hi", List.of(
            new Say("hi", new Message(text("Hello"), List.of()), "taste"),
            new Ask("taste", text("Taste?"), "taste", List.of(choice("sour", "Sour 🍋"), choice("sweet", "Sweet"), choice("loop", "Again", "taste")), "won"),
            new Goal("won", "won", "pick"),
            new Recommend("pick", "drink", List.of(product("a", "sour"), product("b", "sweet"), product("c", "sweet")),
                    new Message(text("Have {{drink}}{{none}}{{other|!}}"), List.of()), null)),
            new Phrases(text("What?"), text("Old.")));
    private static final State WAITING = Engine.turn(FLOW, State.fresh("en"), new Event.Arrived()).state();

    @Test
    @DisplayName("E1 E7: an arrival says the first words and the question in one message and waits")
    void arrives() {
        Outcome first = Engine.turn(FLOW, State.fresh("en"), new Event.Arrived());
        assertThat(texts(first)).containsExactly("Hello\n\nTaste?");
        assertThat(first.state().waiting()).isEqualTo("taste");
        assertThat(Engine.welcome(FLOW, "ko").text()).isEqualTo("Hello ko\n\nTaste? ko");
    }

    @Test
    @DisplayName("E2 E3 E6 E8 E9: a welcomed run says nothing of its first words; the answer leads to the product and the end")
    void welcomed() {
        Outcome done = Engine.turn(FLOW, State.fresh("en"), new Event.Welcomed(new Event.Chose("taste", "sweet")));
        assertThat(texts(done)).containsExactly("Have b!");
        assertThat(done.actions()).contains(new Action.Answered("taste", 2, "sweet"), new Action.Reached("won"), new Action.Finished());
        assertThat(Engine.words(FLOW, done.state())).containsEntry("taste", "Sweet").containsEntry("drink", "b");
        assertThat(Engine.turn(FLOW, done.state(), new Event.Arrived()).actions()).isEmpty();
    }

    @Test
    @DisplayName("E4: an old tap moves nothing and asks again in one message")
    void old() {
        for (Event event : List.of(new Event.TappedOld(), new Event.Chose("pick", "a"), new Event.Chose("taste", "none"))) {
            Outcome told = Engine.turn(FLOW, WAITING, event);
            assertThat(texts(told)).containsExactly("Old.\n\nTaste?");
            assertThat(told.state()).isEqualTo(WAITING);
        }
    }

    @Test
    @DisplayName("E5: numbers, labels of any language and keys are answers, anything else is asked again")
    void wrote() {
        for (String sweet : List.of("2", "２", "2.", "2번", " sWEET ", "Sweet ko", "ＳＷＥＥＴ", "sweet!")) {
            assertThat(Engine.turn(FLOW, WAITING, new Event.Wrote(sweet)).state().values()).as(sweet).containsEntry("taste", "sweet");
        }
        assertThat(Engine.turn(FLOW, WAITING, new Event.Wrote("sour")).state().values()).containsEntry("taste", "sour");
        for (String other : List.of("", "0", "4", "99", "🍋", "sweet and sour")) {
            assertThat(texts(Engine.turn(FLOW, WAITING, new Event.Wrote(other)))).as(other).containsExactly("What?\n\nTaste?");
        }
    }

    @Test
    @DisplayName("E9: a loop that asks nothing ends the run after 100 steps")
    void loop() {
        var flow = new Flow(List.of("en"), "a", List.of(new Goal("a", "g", "a")), FLOW.phrases());
        Outcome ended = Engine.turn(flow, State.fresh("en"), new Event.Arrived());
        assertThat(ended.state().finished()).isTrue();
        assertThat(ended.state().visits()).isEqualTo(100);
        assertThat(ended.actions().stream().filter(Action.Reached.class::isInstance)).hasSize(1);
    }

    @Test
    @DisplayName("E10: on any walk a turn is total and the same again, and a visit has at most one outcome")
    void walks() {
        var random = new Random(7);
        for (int walk = 0; walk < 2_000; walk++) {
            State state = State.fresh(random.nextBoolean() ? "en" : "ko");
            Set<Integer> over = new HashSet<>();
            for (int turn = 0; turn < 12; turn++) {
                Event event = any(random);
                Outcome outcome = Engine.turn(FLOW, state, event);
                assertThat(Engine.turn(FLOW, state, event)).isEqualTo(outcome);
                outcome.actions().forEach(a -> ordinal(a).ifPresent(o -> assertThat(over.add(o)).isTrue()));
                state = outcome.state();
            }
        }
    }

    private static java.util.Optional<Integer> ordinal(Action action) {
        return java.util.Optional.ofNullable(action instanceof Action.Answered a ? (Integer) a.ordinal() : action instanceof Action.Passed p ? (Integer) p.ordinal() : null);
    }

    private static Event any(Random random) {
        Event event = List.of(new Event.Arrived(), new Event.TappedOld(), new Event.Wrote("2"), new Event.Wrote("?"), new Event.Chose("taste", "loop"),
                new Event.Chose("taste", "sour"), new Event.Chose("x", "y")).get(random.nextInt(7));
        return random.nextInt(4) == 0 ? new Event.Welcomed(event) : event;
    }

    private static List<String> texts(Outcome outcome) {
        return outcome.actions().stream().filter(Action.Says.class::isInstance).map(a -> ((Action.Says) a).said().text()).toList();
    }

    private static Choice choice(String key, String label) {
        return choice(key, label, null);
    }

    private static Choice choice(String key, String label, String next) {
        return new Choice(key, text(label), Text.NONE, next);
    }

    private static Product product(String key, String suits) {
        return new Product(key, text(key), Text.NONE, Map.of("taste", Set.of(suits)));
    }

    private static Text text(String words) {
        return new Text(Map.of("en", words, "ko", words + " ko"));
    }
}
