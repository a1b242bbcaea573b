package io.parley.engine;

import io.parley.engine.Problem.What;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a flow (rule E12). */
public final class Lint {

    private final Flow flow;
    private final Capabilities can;
    private final Set<Problem> found = new LinkedHashSet<>();

    private Lint(Flow flow, Capabilities can) {
        this.flow = flow;
        this.can = can;
    }

    /** In the order of the steps; what is of the whole flow comes first. */
    public static List<Problem> of(Flow flow, Capabilities can) {
        var lint = new Lint(flow, can);
        lint.whole();
        flow.steps().forEach(lint::step);
        return List.copyOf(lint.found);
    }

    private void whole() {
        words("", flow.phrases().notUnderstood());
        words("", flow.phrases().old());
        if (flow.start() == null || flow.step(flow.start()).isEmpty()) {
            say("", What.START_MISSING);
            return;
        }
        Set<String> reached = Paths.reached(flow);
        flow.steps().stream().filter(s -> !reached.contains(s.key())).forEach(s -> say(s.key(), What.UNREACHABLE));
        if (!Paths.ends(flow, reached)) {
            say("", What.NEVER_ENDS);
        }
        if (Engine.turn(flow, State.fresh(main()), new Event.Arrived()).state().waiting() == null) {
            say("", What.NEVER_ASKS);
        }
        flow.languages().forEach(this::welcome);
    }

    private void welcome(String language) {
        String text = Engine.welcome(flow, language).text();
        if (can.welcome() && length(text) > can.welcomeText()) {
            say(flow.start(), What.WELCOME_LONG, language, can.welcomeText());
        }
    }

    private void step(Step step) {
        key(step.key(), step.key());
        if (flow.steps().stream().filter(s -> s.key().equals(step.key())).count() > 1) {
            say(step.key(), What.KEY_TWICE, step.key());
        }
        Paths.from(step).filter(n -> n != null && flow.step(n).isEmpty()).distinct().forEach(n -> say(step.key(), What.NEXT_UNKNOWN, n));
        Set<String> known = Paths.variables(flow);
        Paths.named(step).filter(v -> !known.contains(v)).distinct().forEach(v -> say(step.key(), What.VARIABLE_UNSET, v));
        if (step instanceof Ask ask) {
            ask(ask);
        } else if (step instanceof Say say) {
            message(say.key(), say.message());
        } else if (step instanceof Recommend recommend) {
            recommend(recommend);
        } else if (step instanceof Goal goal) {
            key(goal.key(), goal.goal());
        } else if (step instanceof End end && !end.farewell().isEmpty()) {
            text(end.key(), end.farewell());
        }
    }

    private void ask(Ask ask) {
        text(ask.key(), ask.question());
        key(ask.key(), ask.variable());
        size(ask.key(), ask.choices().size(), can.quickReplies(), What.CHOICES_MISSING, What.CHOICES_MANY);
        keys(ask.key(), ask.choices().stream().map(Choice::key));
        flow.languages().forEach(l -> twice(ask, l));
        ask.choices().forEach(c -> choice(ask.key(), c));
        long described = ask.choices().stream().filter(c -> !c.description().isEmpty()).count();
        if (described > 0 && described < ask.choices().size()) {
            say(ask.key(), What.DESCRIPTIONS_MIXED);
        }
    }

    private void choice(String step, Choice choice) {
        words(step, choice.label());
        label(step, choice.label(), can.quickReplyLabel(), What.LABEL_LONG);
        if (!choice.description().isEmpty()) {
            words(step, choice.description());
            label(step, choice.description(), can.quickReplyDescription(), What.DESCRIPTION_LONG);
        }
        choice.label().words().values().stream().filter(w -> w.matches("(?is).*(https?://|www\\.).*")).forEach(w -> say(step, What.LABEL_URL, w));
    }

    private void twice(Ask ask, String language) {
        var seen = new HashSet<String>();
        ask.choices().stream().map(c -> c.label().in(language).strip()).filter(l -> !l.isEmpty() && !seen.add(l))
                .forEach(l -> say(ask.key(), What.LABEL_TWICE, l));
    }

    private void recommend(Recommend recommend) {
        message(recommend.key(), recommend.message());
        key(recommend.key(), recommend.variable());
        size(recommend.key(), recommend.products().size(), Integer.MAX_VALUE, What.PRODUCTS_MISSING, What.PRODUCTS_MISSING);
        keys(recommend.key(), recommend.products().stream().map(Product::key));
        recommend.products().forEach(p -> {
            words(recommend.key(), p.name());
            if (!p.description().isEmpty()) {
                words(recommend.key(), p.description());
            }
        });
    }

    private void message(String step, Message message) {
        text(step, message.text());
        if (message.buttons().size() > can.buttons()) {
            say(step, What.BUTTONS_MANY, can.buttons());
        }
        keys(step, message.buttons().stream().map(Button::key));
        message.buttons().forEach(b -> button(step, b));
    }

    private void button(String step, Button button) {
        words(step, button.label());
        label(step, button.label(), can.buttonLabel(), What.BUTTON_LONG);
        for (String language : flow.languages()) {
            String target = button.target().words().getOrDefault(language, "");
            if (target.isBlank()) {
                say(step, What.TARGET_MISSING, button.label().in(main()), language);
            } else if (!button.kind().takes(target)) {
                say(step, What.TARGET_WRONG, button.label().in(main()), language);
            }
        }
    }

    private void text(String step, Text text) {
        words(step, text);
        label(step, text, can.text(), What.TEXT_LONG);
    }

    private void words(String step, Text text) {
        flow.languages().stream().filter(l -> text.words().getOrDefault(l, "").isBlank()).forEach(l -> say(step, What.WORDS_MISSING, l));
    }

    private void label(String step, Text text, int most, What what) {
        text.words().values().stream().filter(w -> length(w) > most).forEach(w -> say(step, what, w.substring(0, Math.min(40, w.length())), most));
    }

    private void size(String step, int size, int most, What none, What many) {
        if (size == 0) {
            say(step, none);
        } else if (size > most) {
            say(step, many, most);
        }
    }

    private void keys(String step, Stream<String> keys) {
        keys.collect(Collectors.groupingBy(k -> k, Collectors.counting())).forEach((key, times) -> {
            key(step, key);
            if (times > 1) {
                say(step, What.CHOICE_TWICE, key);
            }
        });
    }

    private void key(String step, String key) {
        if (!key.matches("[a-z0-9-]{1,40}")) {
            say(step, What.KEY_WRONG, key);
        }
    }

    private String main() {
        return flow.languages().isEmpty() ? "" : flow.languages().get(0);
    }

    private void say(String step, What what, Object... args) {
        found.add(new Problem(step, what, List.of(args)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
