package io.parley.engine;

import java.util.List;

/** Something an author has to put right before a flow can be published. @param step its key; empty where it is the whole flow's */
public record Problem(String step, What what, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    /** Each is said to the author with the problem's args. */
    public enum What {
        START_MISSING, KEY_TWICE, KEY_WRONG, NEXT_UNKNOWN, UNREACHABLE, NEVER_ENDS, NEVER_ASKS, WORDS_MISSING, TEXT_LONG, WELCOME_LONG,
        CHOICES_MISSING, CHOICES_MANY, CHOICE_TWICE, LABEL_LONG, LABEL_URL, LABEL_TWICE, DESCRIPTION_LONG, DESCRIPTIONS_MIXED, BUTTONS_MANY,
        BUTTON_LONG, TARGET_MISSING, TARGET_WRONG, VARIABLE_UNSET, PRODUCTS_MISSING
    }
}
