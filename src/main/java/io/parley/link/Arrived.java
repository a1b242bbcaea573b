package io.parley.link;

import java.util.UUID;

/**
 * What a click tells the page it led to.
 *
 * @param run   null where the send belongs to none
 * @param words JSON object of variable → words; null without
 * @param visit what names the visit: the run, else this click where it was counted; null where neither does
 */
public record Arrived(UUID click, UUID send, UUID run, UUID account, String words, String mode, UUID visit) {
}
