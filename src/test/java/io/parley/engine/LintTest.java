package io.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.engine.Problem.What;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LintTest {

    private static final Choice YES = new Choice("yes", text("Yes"), Text.NONE, null);
    private static final Choice NO = new Choice("no", text("No"), Text.NONE, null);
    private static final Ask ASK = ask(YES, NO);
    private static final Recommend PICK = new Recommend("pick", "drink", List.of(new Product("a", text("A"), Text.NONE, Map.of("ask", Set.of("yes")))),
            new Message(text("Have {{drink}}"), List.of()), null);
    private static final Flow CLEAN = flow(say("hi", text("Hello"), "ask"), ASK, PICK);

    @Test
    @DisplayName("E12 control: a flow that is right has no problem")
    void clean() {
        assertThat(Lint.of(CLEAN, Capabilities.X_RICH)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    @DisplayName("E12: each problem is named with its step")
    void flaw(What what, String step, Flow flow) {
        assertThat(Lint.of(flow, Capabilities.X_RICH)).filteredOn(p -> p.what() == what).isNotEmpty().allMatch(p -> p.step().equals(step));
    }

    @Test
    @DisplayName("E12 control: there is a flaw for each problem")
    void complete() {
        assertThat(flaws().map(a -> (What) a.get()[0]).collect(Collectors.toCollection(() -> EnumSet.noneOf(What.class)))).isEqualTo(EnumSet.allOf(What.class));
    }

    static Stream<Arguments> flaws() {
        return Stream.of(ofTheFlow(), ofQuestions(), ofMessages()).flatMap(s -> s);
    }

    private static Stream<Arguments> ofTheFlow() {
        return Stream.of(of(What.START_MISSING, "", new Flow(CLEAN.languages(), "gone", CLEAN.steps(), CLEAN.phrases())),
                of(What.KEY_TWICE, "pick", flow(say("hi", text("Hello"), "ask"), ASK, PICK, PICK)),
                of(What.KEY_WRONG, "Big Step", with(new End("Big Step", text("Bye")))),
                of(What.NEXT_UNKNOWN, "hi", flow(say("hi", text("Hello"), "gone"), ASK, PICK)),
                of(What.UNREACHABLE, "island", with(new End("island", text("Bye")))),
                of(What.NEVER_ENDS, "", flow(say("hi", text("Hello"), "ask"), new Ask("ask", text("?"), "ask", List.of(YES, NO), "hi"))),
                of(What.NEVER_ASKS, "", flow(say("hi", text("Hello"), null))),
                of(What.WORDS_MISSING, "hi", flow(say("hi", new Text(Map.of("en", "Hello")), "ask"), ASK, PICK)),
                of(What.TEXT_LONG, "hi", flow(say("hi", text("x".repeat(10_001)), "ask"), ASK, PICK)),
                of(What.WELCOME_LONG, "hi", flow(say("hi", text("x".repeat(9_990)), "ask"), ASK, PICK)),
                of(What.VARIABLE_UNSET, "hi", flow(say("hi", text("Hello {{nobody}}"), "ask"), ASK, PICK)));
    }

    private static Stream<Arguments> ofQuestions() {
        return Stream.of(of(What.CHOICES_MISSING, "ask", asking()),
                of(What.CHOICES_MANY, "ask", asking(IntStream.range(0, 21).mapToObj(i -> choice("c" + i, "C" + i, "")).toArray(Choice[]::new))),
                of(What.CHOICE_TWICE, "ask", asking(YES, choice("yes", "Certainly", ""))),
                of(What.LABEL_LONG, "ask", asking(YES, choice("no", "x".repeat(37), ""))),
                of(What.LABEL_URL, "ask", asking(YES, choice("no", "see www.example.com", ""))),
                of(What.LABEL_TWICE, "ask", asking(YES, choice("no", "Yes", ""))),
                of(What.DESCRIPTION_LONG, "ask", asking(choice("yes", "Yes", "y"), choice("no", "No", "x".repeat(73)))),
                of(What.DESCRIPTIONS_MIXED, "ask", asking(YES, choice("no", "No", "not at all"))));
    }

    private static Stream<Arguments> ofMessages() {
        return Stream.of(of(What.BUTTONS_MANY, "pick", leading(List.of("a", "b", "c", "d"), "agavenorte", "Go")),
                of(What.BUTTON_LONG, "pick", leading(List.of("a"), "agavenorte", "x".repeat(37))),
                of(What.TARGET_MISSING, "pick", leading(List.of("a"), "", "Go")),
                of(What.TARGET_WRONG, "pick", leading(List.of("a"), "no account", "Go")),
                of(What.PRODUCTS_MISSING, "pick", flow(say("hi", text("Hello"), "ask"), ASK, new Recommend("pick", "drink", List.of(), PICK.message(), null))));
    }

    private static Arguments of(What what, String step, Flow flow) {
        return Arguments.of(what, step, flow);
    }

    private static Flow leading(List<String> keys, String target, String label) {
        Text to = target.isEmpty() ? Text.NONE : new Text(Map.of("en", target, "ko", target));
        UnaryOperator<Message> buttons = m -> new Message(m.text(), keys.stream().map(k -> new Button(k, Button.Kind.FOLLOW, text(label), to)).toList());
        return flow(say("hi", text("Hello"), "ask"), ASK, new Recommend("pick", "drink", PICK.products(), buttons.apply(PICK.message()), null));
    }

    private static Flow asking(Choice... choices) {
        return flow(say("hi", text("Hello"), "ask"), ask(choices), PICK);
    }

    private static Flow with(Step more) {
        var steps = new ArrayList<>(CLEAN.steps());
        steps.add(more);
        return flow(steps.toArray(Step[]::new));
    }

    private static Flow flow(Step... steps) {
        return new Flow(List.of("en", "ko"), "hi", List.of(steps), new Phrases(text("What?"), text("Old.")));
    }

    private static Ask ask(Choice... choices) {
        return new Ask("ask", text("Do you?"), "ask", List.of(choices), "pick");
    }

    private static Choice choice(String key, String label, String description) {
        return new Choice(key, text(label), description.isEmpty() ? Text.NONE : text(description), null);
    }

    private static Say say(String key, Text text, String next) {
        return new Say(key, new Message(text, List.of()), next);
    }

    private static Text text(String words) {
        return new Text(Map.of("en", words, "ko", words));
    }
}
