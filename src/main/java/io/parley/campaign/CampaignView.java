package io.parley.campaign;

import java.time.Instant;
import java.util.UUID;

/** A campaign as pages see it. */
public record CampaignView(UUID id, String name, boolean alwaysOn, Instant createdAt, int version) {
}
