package io.parley.analytics;

import io.parley.shared.health.Sign;
import io.parley.shared.health.Vital;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** How far the counting is behind (rule AN10). */
@ApplicationScoped
class CountingSigns implements Vital {

    private static final int ORDER = 30;
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final String NAME = "health.figures";
    private static final String HERE = "/admin/figures";
    @Inject
    private Counting counting;
    @Inject
    private Clock clock;

    @Override
    public List<Sign> signs() {
        var behind = counting.upto().map(at -> Duration.between(at, clock.instant()));
        if (behind.isEmpty()) {
            return List.of(Sign.ill(ORDER, NAME, "health.figures.never", HERE));
        }
        long seconds = Math.max(0, behind.get().toSeconds());
        return List.of(behind.get().compareTo(LATE) < 0 ? Sign.well(ORDER, NAME, "health.figures.well", HERE, seconds)
                : Sign.ill(ORDER, NAME, "health.figures.late", HERE, seconds));
    }
}
