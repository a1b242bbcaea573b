package io.parley.engine;

/** Says that a goal was reached, once a run, and goes on. @param goal its key, as conversions name it @param next null ends the run */
public record Goal(String key, String goal, String next) implements Step {
}
