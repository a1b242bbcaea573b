package io.parley.engine;

/**
 * One answer to an {@link Ask}, shown as a quick reply.
 *
 * @param key         stable across versions, unique within its step
 * @param label       at most 36 characters
 * @param description at most 72 characters; on all choices of a step or on none
 * @param next        the step this answer leads to; null: the question's own next
 */
public record Choice(String key, Text label, Text description, String next) {
}
