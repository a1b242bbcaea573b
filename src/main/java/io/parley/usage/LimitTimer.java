package io.parley.usage;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Every second, as figures are counted (rule US6). */
@ApplicationScoped
class LimitTimer {

    private static final System.Logger LOG = System.getLogger(LimitTimer.class.getName());
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;
    @Inject
    private Limits limits;
    private Future<?> timer;

    void start(@Observes @Priority(5_000) Startup event) {
        timer = executor.scheduleWithFixedDelay(this::hold, 1_500, 1_000, TimeUnit.MILLISECONDS);
    }

    void end(@Observes Shutdown event) {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /** A timer that throws never runs again. */
    private void hold() {
        try {
            limits.hold();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "limits were not looked at and will be again", e);
        }
    }
}
