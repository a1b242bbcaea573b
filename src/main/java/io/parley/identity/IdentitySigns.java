package io.parley.identity;

import io.parley.shared.health.Sign;
import io.parley.shared.health.Vital;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Whether Keycloak tells of changed log-ins (rule ID9). */
@ApplicationScoped
class IdentitySigns implements Vital {

    private static final int ORDER = 45;
    private static final String NAME = "health.log-in";
    private static final Duration LATE = Duration.ofMinutes(5);
    @Inject
    private EventProgress progress;

    @Override
    public List<Sign> signs() {
        Duration age = progress.age();
        return List.of(age.compareTo(LATE) < 0 ? Sign.well(ORDER, NAME, "health.log-in.well", null)
                : Sign.ill(ORDER, NAME, "health.log-in.late", null, age.toMinutes()));
    }
}
