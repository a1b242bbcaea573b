package io.parley.dev.sandbox;

/** A post of an account or of a person. @param card the card's address; null without one */
record Tweet(String id, long createdAt, String author, String text, String card) implements Thing {
}
