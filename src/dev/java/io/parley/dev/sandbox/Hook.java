package io.parley.dev.sandbox;

/** A registered webhook. */
record Hook(String id, long createdAt, String url) implements Thing {
}
