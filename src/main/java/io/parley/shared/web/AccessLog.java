package io.parley.shared.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * The access log's file (rule W9). A request hands its line over and goes on; five times a second what has gathered is written at once. A line
 * that finds the queue full is lost and counted, in {@code parley_access_log_lost_total} and in a line of its own.
 */
@ApplicationScoped
public class AccessLog {

    static final int QUEUE = 20_000;
    private static final int EVERY_MILLIS = 200;
    private static final int FILES = 5;
    private static final int FILE_BYTES = 20_000_000;
    private static final String LOST = "parley_access_log_lost_total";
    private final ArrayBlockingQueue<AccessLine> queue = new ArrayBlockingQueue<>(QUEUE);
    private final JsonFactory json = new JsonFactory();
    @Inject
    @ConfigProperty(name = "PARLEY_ACCESS_LOG")
    private String pattern;
    @Inject
    private MetricRegistry metrics;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    private Counter lost;
    private long told;
    private FileHandler file;
    private ScheduledFuture<?> writing;

    @PostConstruct
    void open() {
        try {
            file = new FileHandler(pattern, FILE_BYTES, FILES, true);
        } catch (IOException e) {
            throw new UncheckedIOException("PARLEY_ACCESS_LOG cannot be written: " + pattern, e);
        }
        file.setFormatter(new AsItIs());
        lost = metrics.counter(LOST);
        writing = scheduler.scheduleWithFixedDelay(this::write, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        writing.cancel(false);
        write();
        file.close();
    }

    /** Never waits. */
    void keep(AccessLine line) {
        if (!queue.offer(line)) {
            lost.inc();
        }
    }

    private synchronized void write() {
        var lines = new ArrayList<AccessLine>(queue.size());
        queue.drainTo(lines);
        long missing = lost.getCount() - told;
        if (!lines.isEmpty() || missing > 0) {
            told += missing;
            file.publish(new LogRecord(Level.INFO, text(lines, missing)));
        }
    }

    private String text(List<AccessLine> lines, long missing) {
        var text = new StringWriter(lines.size() * 200);
        try (JsonGenerator out = json.createGenerator(text)) {
            out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (AccessLine line : lines) {
                line.write(out);
            }
            if (missing > 0) {
                out.writeStartObject();
                out.writeNumberField("lost", missing);
                out.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static final class AsItIs extends Formatter {

        @Override
        public String format(LogRecord lines) {
            return lines.getMessage() + "\n";
        }
    }
}
