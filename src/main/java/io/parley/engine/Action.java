package io.parley.engine;

/** What a turn did, in the order it did it. */
public sealed interface Action {

    /** A step was entered. @param ordinal which of the run's steps this is, from 1 */
    record Visited(String step, int ordinal) implements Action {
    }

    /** The visit with this ordinal was answered. */
    record Answered(String step, int ordinal, String choice) implements Action {
    }

    /** The visit with this ordinal asked nothing and was passed. */
    record Passed(String step, int ordinal) implements Action {
    }

    record Says(Said said) implements Action {
    }

    record Reached(String goal) implements Action {
    }

    record Finished() implements Action {
    }
}
