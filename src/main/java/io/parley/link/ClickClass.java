package io.parley.link;

/** What came to a link or a page; only HUMAN is counted, the others stand beside it with their reason (rule L5). */
enum ClickClass {
    HUMAN, HEAD, PREFETCH, X_FETCH, KNOWN_BOT, SUSPICIOUS, REPEAT, REHEARSAL;

    /** Whether a person may be behind it, who then has to be known on the page too. */
    boolean mayBePerson() {
        return this != HEAD && this != X_FETCH && this != KNOWN_BOT;
    }

    /** Whether it is taken for a person, whose form reaches a goal (rule L13). */
    boolean isPerson() {
        return this == HUMAN || this == REPEAT || this == REHEARSAL;
    }
}
