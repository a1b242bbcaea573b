package io.parley.engine;

/** What a contact did, as the engine sees it. */
public sealed interface Event {

    /** Arrived without having been asked anything: the flow begins with its first words. */
    record Arrived() implements Event {
    }

    /** Arrived by a welcome message that held the first words, and answers (or writes) to them. @param reply what was done about it */
    record Welcomed(Event reply) implements Event {
    }

    /** Tapped a quick reply of the question that waits. */
    record Chose(String step, String choice) implements Event {
    }

    /** Wrote something: understood by the number or the label of a choice, else asked again. */
    record Wrote(String text) implements Event {
    }

    /** Tapped a quick reply of an earlier question, version or run: is told so, and the question that waits is asked again. */
    record TappedOld() implements Event {
    }
}
