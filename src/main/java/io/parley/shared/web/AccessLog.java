package io.parley.shared.web;

import io.parley.shared.tenancy.Unproxied;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** The access log (rule W9). A request hands its line over and goes on; what has gathered is written five times a second. */
@Unproxied
public class AccessLog {

    private static final int EVERY_MILLIS = 200;
    @Inject
    @ConfigProperty(name = "PARLEY_ACCESS_LOG")
    private String pattern;
    @Inject
    private MetricRegistry metrics;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    private AccessFile file;
    private Counter lost;
    private ScheduledFuture<?> writing;

    @PostConstruct
    void open() {
        try {
            file = new AccessFile(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException("PARLEY_ACCESS_LOG cannot be written: " + pattern, e);
        }
        lost = metrics.counter("parley_access_log_lost_total");
        writing = scheduler.scheduleWithFixedDelay(file::write, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        writing.cancel(false);
        file.close();
    }

    void keep(AccessLine line) {
        if (!file.keep(line)) {
            lost.inc();
        }
    }
}
