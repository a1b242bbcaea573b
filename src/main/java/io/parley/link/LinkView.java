package io.parley.link;

import java.time.Instant;
import java.util.UUID;

/** A tracked link. @param destination a web address, or null where it leads to a page @param url where it is reached, without a token */
public record LinkView(UUID id, UUID campaign, String code, String name, String destination, UUID page, String url, Instant createdAt,
                       boolean closed, int version) {
}
