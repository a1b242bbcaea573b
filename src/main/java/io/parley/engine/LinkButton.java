package io.parley.engine;

/** A button as a channel shows it: every kind has become an address. */
public record LinkButton(String label, String url) {
}
