package io.parley.link;

import java.util.UUID;

/** What a click tells the page it led to. @param run null where the send belongs to none @param words JSON object of variable → words; null without */
public record Arrived(UUID click, UUID send, UUID run, UUID account, String words, String mode) {
}
