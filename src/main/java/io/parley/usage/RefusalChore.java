package io.parley.usage;

import io.parley.shared.chores.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Deletes refusals that no page shows any more (rule US8). */
@ApplicationScoped
class RefusalChore implements Chore {

    @Inject
    private Refusals refusals;

    @Override
    public String name() {
        return "refusals";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = refusals.forget() > 0;
        }
    }
}
