package io.parley.analytics;

import io.parley.analytics.Figures.Name;
import java.util.Comparator;
import java.util.Map;

/**
 * Runs by what they began with.
 *
 * @param kind   CARD or the entry point's own
 * @param name   null for one that is gone
 * @param button its place on the card from 1, 0 without a card
 * @param label  what stands on the card's button; empty without
 */
public record EntryRow(String kind, String name, int button, String label, long runs, long clicks, long conversions) implements Comparable<EntryRow> {

    static EntryRow of(String item, Name name, Map<String, Long> runs) {
        boolean card = item.startsWith("card:");
        int button = card ? Integer.parseInt(item.substring(item.lastIndexOf(':') + 1)) : 0;
        String label = card && name.name() != null ? name.detail().substring(name.detail().indexOf(' ') + 1) : "";
        return new EntryRow(card ? "CARD" : name.name() == null ? "DEEP_LINK" : name.detail(), name.name(), button, label,
                runs.getOrDefault("START", 0L), runs.getOrDefault("CLICK", 0L), runs.getOrDefault("CONVERSION", 0L));
    }

    @Override
    public int compareTo(EntryRow other) {
        return Comparator.comparingLong(EntryRow::runs).reversed().thenComparing(EntryRow::name, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(EntryRow::button).compare(this, other);
    }
}
