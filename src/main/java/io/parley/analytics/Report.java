package io.parley.analytics;

import io.parley.analytics.Figures.Name;
import io.parley.bot.StepName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a period, put in the order they are read in. */
record Report(List<Reached> reached, List<Happened> happened, Map<String, Name> names, List<StepName> steps, int campaigns) {

    public List<FunnelStage> funnel() {
        return FunnelStage.of(sum(reached));
    }

    public Totals totals() {
        return new Totals(count("RUN"), count("CLICK"), count("VIEW"), count("CONVERSION"));
    }

    /** In the order of the flow; a step it no longer has comes last. */
    public List<StepRow> stepRows() {
        Map<String, Long> runs = sum(reached);
        var known = steps.stream().map(StepName::key).collect(Collectors.toSet());
        var gone = runs.keySet().stream().filter(k -> k.startsWith("STEP:")).map(k -> k.substring(5)).filter(k -> !known.contains(k)).sorted()
                .map(k -> new StepName(k, k));
        return Stream.concat(steps.stream(), gone).map(s -> StepRow.of(s, runs)).toList();
    }

    public List<EntryRow> entries() {
        return reached.stream().collect(Collectors.groupingBy(Reached::entry)).entrySet().stream()
                .map(e -> EntryRow.of(e.getKey(), name(e.getKey()), sum(e.getValue()))).sorted().toList();
    }

    public List<HitRow> links() {
        return hits("CLICK", Map.of());
    }

    public List<HitRow> pages() {
        return hits("VIEW", happened.stream().filter(h -> h.stage().equals("PAGE")).collect(Collectors.toMap(Happened::item, Happened::count)));
    }

    /** Those reached inside conversations first. */
    public List<GoalRow> goals() {
        return happened.stream().filter(h -> h.stage().equals("GOAL") || h.stage().equals("CONVERSION")).map(h -> GoalRow.of(h, names))
                .sorted(Comparator.comparing(GoalRow::stage).reversed().thenComparing(GoalRow::name)).toList();
    }

    private List<HitRow> hits(String stage, Map<String, Long> reached) {
        return happened.stream().filter(h -> h.stage().equals(stage)).collect(Collectors.groupingBy(Happened::item)).entrySet().stream()
                .map(e -> HitRow.of(name(e.getKey()), e.getValue(), reached.getOrDefault(e.getKey(), 0L))).sorted().toList();
    }

    private Name name(String item) {
        return Optional.ofNullable(names.get(item)).orElseGet(() -> new Name(null, item));
    }

    private long count(String stage) {
        return happened.stream().filter(h -> h.stage().equals(stage) && h.human()).mapToLong(Happened::count).sum();
    }

    static Map<String, Long> sum(List<Reached> reached) {
        return reached.stream().collect(Collectors.groupingBy(Reached::stage, Collectors.summingLong(Reached::runs)));
    }

    /** How much there was (rule AN9). */
    public record Totals(long runs, long clicks, long views, long conversions) {

        public boolean nothing() {
            return runs + clicks + views + conversions == 0;
        }
    }
}
