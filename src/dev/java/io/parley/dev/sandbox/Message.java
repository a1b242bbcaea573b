package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One direct message of the thread between an account and a person.
 *
 * @param createdAt milliseconds
 * @param data X's message_data
 * @param sourceApp the app that sent it for the account; null when a person did
 * @param shown the welcome message the person saw before, as it was then
 */
record Message(String id, long createdAt, String account, String person, boolean outgoing, ObjectNode data, Via via, String sourceApp,
        ObjectNode shown) implements Thing {

    String text() {
        return data.path("text").asText();
    }

    String conversation() {
        return account + "/" + person;
    }

    String sender() {
        return outgoing ? account : person;
    }

    String recipient() {
        return outgoing ? person : account;
    }
}
