package io.parley.conversation;

/** A conversation and whom it is with, inside a turn. */
record Talk(Contact contact, Conversation conversation) {
}
