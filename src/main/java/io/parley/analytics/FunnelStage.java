package io.parley.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A stage of a funnel as the component shows it.
 *
 * @param runs  null where nothing has ever been counted (rule AN1)
 * @param share of the first stage, 0 to 100
 * @param rate  of the stage before it, 0 to 100; null for the first and where there was none
 */
public record FunnelStage(String key, Long runs, int share, Integer rate) {

    private static final List<String> STAGES = List.of("START", "GOAL", "CLICK", "VIEW", "CONVERSION");

    static final List<FunnelStage> UNCOUNTED = STAGES.stream().map(s -> new FunnelStage(key(s), null, 0, null)).toList();

    /** Rule AN8. A goal inside the conversation is a stage only where there is such a goal. */
    static List<FunnelStage> of(Map<String, Long> runs) {
        var stages = new ArrayList<FunnelStage>();
        long before = 0;
        for (String stage : STAGES) {
            long now = runs.getOrDefault(stage, 0L);
            if (now > 0 || !stage.equals("GOAL")) {
                stages.add(new FunnelStage(key(stage), now, percent(now, runs.getOrDefault("START", 0L)), before == 0 ? null : percent(now, before)));
                before = now;
            }
        }
        return stages;
    }

    static int percent(long part, long whole) {
        return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
    }

    private static String key(String stage) {
        return "analytics.stage." + stage;
    }
}
