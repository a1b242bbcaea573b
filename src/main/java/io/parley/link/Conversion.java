package io.parley.link;

import java.util.UUID;

/** A reached goal. @param key the visit (rule L13): the goal counts once for it @param run null, like click and page, where there is none */
public record Conversion(String goal, String key, UUID campaign, UUID run, UUID click, UUID page, String mode) {
}
