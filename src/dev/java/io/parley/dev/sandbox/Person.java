package io.parley.dev.sandbox;

/** Somebody with the phone. */
record Person(String id, String handle, String name, String language) implements Thing {
}
