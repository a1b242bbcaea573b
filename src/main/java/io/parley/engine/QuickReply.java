package io.parley.engine;

/** A tappable answer as a channel shows it. @param description may be null @param metadata comes back with the tap, never shown */
public record QuickReply(String label, String description, String metadata) {
}
