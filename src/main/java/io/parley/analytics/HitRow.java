package io.parley.analytics;

import io.parley.analytics.Figures.Name;
import java.util.Comparator;
import java.util.List;

/**
 * Visits to a link or a page: people's, and beside them what was filtered and why.
 *
 * @param name     null for one that is gone
 * @param reached  conversions made on it
 * @param filtered by class, the most first
 */
public record HitRow(String name, String code, long human, long reached, List<Filtered> filtered) implements Comparable<HitRow> {

    public record Filtered(String kind, long count) {
    }

    static HitRow of(Name name, List<Happened> visits, long reached) {
        long human = visits.stream().filter(Happened::human).mapToLong(Happened::count).sum();
        var filtered = visits.stream().filter(h -> !h.human()).map(h -> new Filtered(h.kind(), h.count()))
                .sorted(Comparator.comparingLong(Filtered::count).reversed().thenComparing(Filtered::kind)).toList();
        return new HitRow(name.name(), name.detail(), human, reached, filtered);
    }

    @Override
    public int compareTo(HitRow other) {
        return Comparator.comparingLong(HitRow::human).reversed().thenComparing(HitRow::code).compare(this, other);
    }
}
