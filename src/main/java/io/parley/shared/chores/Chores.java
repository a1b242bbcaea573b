package io.parley.shared.chores;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.parley.shared.tenancy.DatabaseAway;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Runs every {@link Chore} through db-scheduler, from the war's start to its end, each on a thread that is free for it (rule CO3). Threads are the
 * container's, so that chores may use all of it.
 */
@ApplicationScoped
class Chores {

    /** A run whose end could not be written, as when the database was shut just then, waits as long as that of a dead node: half a minute. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED = 6;

    @Resource(lookup = "jdbc/chores")
    private DataSource database;
    @Resource
    private ManagedThreadFactory threads;
    @Inject
    @Any
    private Instance<Chore> chores;
    private Scheduler scheduler;

    void start(@Observes @Priority(6_000) Startup event) {
        DatabaseAway.waitFor("chores", this::begin);
    }

    private void begin() {
        List<RecurringTask<Void>> tasks = chores.stream().map(Chores::task).toList();
        scheduler = Scheduler.create(database).startTasks(tasks).threads(tasks.size())
                .executorService(Executors.newFixedThreadPool(tasks.size(), threads)).dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads))
                .pollingInterval(Duration.ofMillis(250)).heartbeatInterval(HEARTBEAT).missedHeartbeatsLimit(MISSED).shutdownMaxWait(Duration.ofSeconds(15)).build();
        scheduler.start();
    }

    void end(@Observes Shutdown event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private static RecurringTask<Void> task(Chore chore) {
        return Tasks.recurring(chore.name(), FixedDelay.of(chore.every())).execute((instance, context) -> run(chore));
    }

    /** Db-scheduler knows unchecked failures only; it logs them and reschedules. */
    private static void run(Chore chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
