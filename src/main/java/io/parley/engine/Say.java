package io.parley.engine;

/** Says something and goes on. @param next the next step; null ends the run */
public record Say(String key, Message message, String next) implements Step {
}
