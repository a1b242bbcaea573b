package io.parley.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs flows: pure, total, without a clock or chance. */
public final class Engine {

    private Engine() {
    }

    /**
     * One turn. Total: any flow that the lint lets through and any event give an outcome; a loop that says nothing and asks
     * nothing ends the run after {@code 100} steps (rule E9).
     */
    public static Outcome turn(Flow flow, State state, Event event) {
        if (state.finished()) {
            return new Outcome(state, List.of());
        }
        var passage = new Passage(flow, state);
        if (event instanceof Event.Welcomed welcomed) {
            welcomed(passage, state, welcomed.reply());
        } else if (state.isFresh()) {
            passage.enter(flow.start());
        } else {
            answer(passage, event);
        }
        return passage.outcome();
    }

    /** The first words: everything said before and with the first question, as one message. What a welcome message shows. */
    public static Said welcome(Flow flow, String language) {
        var passage = new Passage(flow, State.fresh(language));
        passage.enter(flow.start());
        return Joined.all(passage.said());
    }

    /** What a landing page may say of a run: variable → the words of its value in the run's language (and variable.description). */
    public static Map<String, String> words(Flow flow, State state) {
        return new Words(flow, state.language(), state.values()).all();
    }

    private static void welcomed(Passage passage, State state, Event reply) {
        if (state.isFresh()) {
            passage.enterSilently();
        }
        if (!(reply instanceof Event.Arrived) && !passage.finished()) {
            answer(passage, reply);
        }
    }

    private static void answer(Passage passage, Event event) {
        Optional<Ask> waiting = passage.waiting();
        if (waiting.isEmpty()) {
            passage.finish();
            return;
        }
        Ask ask = waiting.get();
        if (event instanceof Event.Chose chose) {
            chosen(ask, chose).ifPresentOrElse(c -> passage.answer(ask, c), () -> passage.askAgain(ask, passage.flow().phrases().old()));
        } else if (event instanceof Event.Wrote wrote) {
            Reading.of(ask, wrote.text()).ifPresentOrElse(c -> passage.answer(ask, c),
                    () -> passage.askAgain(ask, passage.flow().phrases().notUnderstood()));
        } else if (event instanceof Event.Welcomed inner) {
            answer(passage, inner.reply());
        } else {
            passage.askAgain(ask, event instanceof Event.TappedOld ? passage.flow().phrases().old() : Text.NONE);
        }
    }

    private static Optional<Choice> chosen(Ask ask, Event.Chose chose) {
        return ask.choices().stream().filter(c -> ask.key().equals(chose.step()) && c.key().equals(chose.choice())).findFirst();
    }
}
