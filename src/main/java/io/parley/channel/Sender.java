package io.parley.channel;

/** An account and what it signs with, for whoever calls the channel in its name. */
public record Sender(AccountView account, Credentials credentials) {
}
