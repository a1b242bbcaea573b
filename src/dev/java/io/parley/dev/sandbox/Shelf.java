package io.parley.dev.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All things of one kind, in the order in which they came. */
final class Shelf<T extends Thing> {

    private final Class<T> type;
    private final Map<String, T> things = new LinkedHashMap<>();

    Shelf(Class<T> type) {
        this.type = type;
    }

    Class<T> type() {
        return type;
    }

    synchronized void put(T thing) {
        things.put(thing.id(), thing);
    }

    synchronized void remove(String id) {
        things.remove(id);
    }

    synchronized void clear() {
        things.clear();
    }

    synchronized Optional<T> get(String id) {
        return Optional.ofNullable(id == null ? null : things.get(id));
    }

    synchronized List<T> where(Predicate<T> condition) {
        return things.values().stream().filter(condition).toList();
    }

    synchronized List<T> all() {
        return List.copyOf(things.values());
    }
}
