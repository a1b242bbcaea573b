package io.parley.shared.settings;

import io.parley.shared.tenancy.DatabaseAway;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The value of each setting, at most five seconds old on every node; asking costs nothing, inside and outside of transactions. */
@ApplicationScoped
public class PlatformSettings {

    private static final System.Logger LOG = System.getLogger(PlatformSettings.class.getName());
    private static final int SECONDS = 5;
    @Inject
    private Settings settings;
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;
    private volatile Map<Setting, Long> kept;
    private Future<?> timer;

    void start(@Observes @Priority(100) Startup event) {
        DatabaseAway.waitFor("settings", this::reread);
        timer = executor.scheduleWithFixedDelay(this::again, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void end(@Observes Shutdown event) {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    public long get(Setting setting) {
        return kept.get(setting);
    }

    /** After a change on this node. */
    void reread() {
        kept = settings.all();
    }

    /** While the database is away the last known values hold; a timer that throws would never run again. */
    private void again() {
        try {
            reread();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, DatabaseAway.isIn(e) ? "settings database-away" : "settings not-read", e);
        }
    }
}
