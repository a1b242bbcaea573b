package io.parley.channel;

import java.time.Instant;

/** A body nobody could read. @param hash of the body, which also is its address @param bytes its length */
public record UnreadableRow(String channel, String hash, String reason, Instant firstAt, Instant lastAt, int times, int bytes) {

    public String href() {
        return "/admin/channels/unreadable/" + channel + "/" + hash;
    }
}
