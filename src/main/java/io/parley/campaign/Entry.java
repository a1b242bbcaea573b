package io.parley.campaign;

import java.util.UUID;

/**
 * An entry point as a conversation needs it.
 *
 * @param card   the card whose button it is, and the button's position from 1; null and 0 where it is none
 * @param welcomeVersion the flow version whose first words the channel shows for it; null while it shows none
 */
public record Entry(UUID id, UUID campaign, UUID bot, UUID account, String kind, String language, UUID card, int button, UUID welcomeVersion) {
}
