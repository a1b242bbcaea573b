package io.parley.analytics;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Every second the figures, every night the recount (rules AN7 and AN10). */
@ApplicationScoped
class RollTimer {

    private static final System.Logger LOG = System.getLogger(RollTimer.class.getName());
    private static final LocalTime QUIET = LocalTime.of(3, 10);
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;
    @Inject
    private Roller roller;
    @Inject
    private Clock clock;
    private final List<Future<?>> timers = new ArrayList<>();

    void start(@Observes @Priority(500) Startup event) {
        timers.add(executor.scheduleWithFixedDelay(() -> named("roll-up", roller::roll), 1_000, 1_000, TimeUnit.MILLISECONDS));
        timers.add(executor.scheduleAtFixedRate(() -> named("recount", this::recount), untilQuiet().toSeconds(), 86_400, TimeUnit.SECONDS));
    }

    void stop(@Observes Shutdown event) {
        timers.forEach(t -> t.cancel(false));
    }

    private void recount() throws SQLException {
        Recount.Found found = roller.recount();
        if (found != null && found.differences() > 0) {
            LOG.log(System.Logger.Level.ERROR, "{0} figures differ from their ledgers: {1}", found.differences(), found.sample());
        }
    }

    private Duration untilQuiet() {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        ZonedDateTime next = now.with(QUIET);
        return Duration.between(now, next.isAfter(now) ? next : next.plusDays(1));
    }

    /** A timer that throws never runs again, and one that failed is not behind for good: the next one counts what this one did not. */
    private void named(String what, Job job) {
        try {
            job.run();
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the " + what + " did not finish and will be tried again", e);
        }
    }

    private interface Job {

        void run() throws SQLException;
    }
}
