package io.parley.page;

import java.time.Instant;
import java.util.UUID;

/** A landing page as other rooms see it. @param url where it is reached */
public record PageView(UUID id, UUID campaign, String code, String name, String language, boolean live, String url, Instant createdAt, int version) {
}
