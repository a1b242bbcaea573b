package io.parley.shared.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a use case says of a change it makes.
 *
 * @param action a key of the bundles below {@code audit.}, such as brand.changed
 * @param kind   what kind of thing changed, such as brand
 */
public record Noted(String action, String kind, UUID id, Map<String, ?> before, Map<String, ?> after) {

    public static Noted of(String action, String kind, UUID id) {
        return new Noted(action, kind, id, Map.of(), Map.of());
    }

    public static Noted made(String action, String kind, UUID id, Map<String, ?> after) {
        return new Noted(action, kind, id, Map.of(), new TreeMap<>(after));
    }

    /** Keeps only the fields that differ. */
    public static Noted changed(String action, String kind, UUID id, Map<String, ?> before, Map<String, ?> after) {
        var old = new TreeMap<String, Object>(before);
        var now = new TreeMap<String, Object>(after);
        old.entrySet().removeIf(e -> e.getValue().equals(after.get(e.getKey())));
        now.entrySet().removeIf(e -> e.getValue().equals(before.get(e.getKey())));
        return new Noted(action, kind, id, old, now);
    }
}
