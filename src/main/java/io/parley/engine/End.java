package io.parley.engine;

/** Ends the run. @param farewell last words; empty for none */
public record End(String key, Text farewell) implements Step {
}
