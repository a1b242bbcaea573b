package io.parley.analytics;

import java.util.List;
import java.util.stream.Stream;

/**
 * A stage of a funnel as the component shows it.
 *
 * @param count the figure as text, a dash where nothing has been counted yet
 * @param share of the first stage, 0 to 100
 * @param note  may be null
 */
public record FunnelStage(String key, String count, int share, String note) {

    /** Rule AN1: nothing has been counted. */
    static final List<FunnelStage> UNCOUNTED = Stream.of("arrival", "conversation", "button", "page", "conversion")
            .map(stage -> new FunnelStage("analytics.stage." + stage, "–", 0, null)).toList();
}
