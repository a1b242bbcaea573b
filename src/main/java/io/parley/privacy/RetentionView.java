package io.parley.privacy;

import java.time.Instant;
import java.util.List;

/**
 * How long the brand keeps things.
 *
 * @param kinds of each kind how long, and what is older
 * @param last  the last daily run; null before the first
 * @param next  when the next one is; null while it is being planned
 */
public record RetentionView(List<Kind> kinds, int version, Ran last, Instant next) {

    /** @param own the brand's days, null for the platform's @param most the platform's @param days what holds @param due rows that are older */
    public record Kind(String field, Integer own, long most, long days, long due) {
    }

    /** What a run took away. */
    public record Ran(Instant at, long texts, long leads, long clicks) {
    }
}
