package io.parley.dev.sandbox;

/** A fact that is nothing but its id: who follows whom, which message an account has removed from its view. */
record Mark(String id) implements Thing {
}
