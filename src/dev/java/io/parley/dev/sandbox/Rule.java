package io.parley.dev.sandbox;

/** Makes a welcome message the one for people who come without a deep link; the newest rule wins. */
record Rule(String id, long createdAt, String account, String welcome) implements Thing {
}
