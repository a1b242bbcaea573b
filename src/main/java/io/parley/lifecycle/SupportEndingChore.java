package io.parley.lifecycle;

import io.parley.shared.chores.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Notes the end of visits nobody ended; nobody was let in any more since it came (rule LC8). */
@ApplicationScoped
class SupportEndingChore implements Chore {

    @Inject
    private Supporting supporting;

    @Override
    public String name() {
        return "support";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        supporting.endOver();
    }
}
