package io.parley.channel;

/** What the platform finds an account by. */
record AccountKey(String channel, String externalId) {
}
