package io.parley.shared.chores;

import io.parley.shared.health.Sign;
import io.parley.shared.health.Vital;
import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** How the chores fare: whether each succeeded when it last ran, and none is long overdue. */
@PlatformUseCase
@ApplicationScoped
public class ChoreRuns implements Vital {

    private static final int ORDER = 50;
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final String TROUBLED = "select task_name from scheduled_tasks where consecutive_failures > 0 or (not picked and execution_time < ?1) "
            + "order by task_name";
    private static final String ALL = "select count(*), to_char(max(last_success) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') from scheduled_tasks";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    @Override
    public List<Sign> signs() {
        List<?> troubled = entities.createNativeQuery(TROUBLED).setParameter(1, Timestamp.from(clock.instant().minus(LATE))).getResultList();
        var all = (Object[]) entities.createNativeQuery(ALL).getSingleResult();
        String last = all[1] == null ? "–" : (String) all[1];
        return List.of(troubled.isEmpty() ? Sign.well(ORDER, "health.chores", "health.chores.well", null, all[0], last)
                : Sign.ill(ORDER, "health.chores", "health.chores.troubled", null, String.join(", ", troubled.stream().map(String::valueOf).toList()), last));
    }
}
