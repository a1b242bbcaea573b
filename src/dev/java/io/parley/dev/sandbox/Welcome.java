package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A welcome message of an account: static, shown to whoever comes by its id. */
record Welcome(String id, long createdAt, String account, String name, ObjectNode data) implements Thing {
}
