package io.parley.shared.api;

import java.util.UUID;

/** A write as its sender names it. @param word the Idempotency-Key @param request the hash of all that it asks for */
record Write(UUID key, String word, String request) {
}
