package io.parley.analytics;

import io.parley.bot.StepName;
import java.util.Map;

/**
 * A step: how many runs reached it, and what became of them there. A run that came twice is one; what is neither answered, passed nor
 * left still waits.
 *
 * @param share of the runs that started, 0 to 100
 */
public record StepRow(String key, String words, long reached, int share, long answered, long left, long failed) {

    static StepRow of(StepName step, Map<String, Long> runs) {
        long reached = runs.getOrDefault("STEP:" + step.key(), 0L);
        return new StepRow(step.key(), step.words(), reached, FunnelStage.percent(reached, runs.getOrDefault("START", 0L)),
                sum(step, runs, "ANSWERED", "PASSED"), sum(step, runs, "LEFT"), sum(step, runs, "UNDELIVERABLE", "HANDED_OVER"));
    }

    private static long sum(StepName step, Map<String, Long> runs, String... outcomes) {
        return java.util.stream.Stream.of(outcomes).mapToLong(o -> runs.getOrDefault(o + ":" + step.key(), 0L)).sum();
    }
}
