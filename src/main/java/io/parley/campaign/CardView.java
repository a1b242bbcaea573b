package io.parley.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A card as pages and figures see it.
 *
 * @param open    whether it may still be changed
 * @param post    the channel's id of its post; null before it is published
 * @param problem why it failed; null otherwise
 * @param buttons in their order; the first is number 1
 */
public record CardView(UUID id, UUID campaign, UUID account, String name, String text, CardState state, boolean open, String cardUri, String post,
                       String problem, List<CardButtonView> buttons, Instant createdAt, Instant publishedAt, int version) {
}
