package io.parley.shared.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Lines on their way into a file that is changed for the next at 20 MB; five are kept. What finds the queue full is lost, and the file says how many were. */
final class AccessFile implements AutoCloseable {

    static final int QUEUE = 20_000;
    private static final int FILES = 5;
    private static final int FILE_BYTES = 20_000_000;
    private final ArrayBlockingQueue<AccessLine> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicLong lost = new AtomicLong();
    private final JsonFactory json = new JsonFactory();
    private final FileHandler file;

    /** @param pattern as {@link FileHandler} takes it: %g is the file's number, 0 the newest */
    AccessFile(String pattern) throws IOException {
        file = new FileHandler(pattern, FILE_BYTES, FILES, true);
        file.setFormatter(new AsItIs());
    }

    /** Never waits. @return false where the line is lost */
    boolean keep(AccessLine line) {
        boolean kept = queue.offer(line);
        if (!kept) {
            lost.incrementAndGet();
        }
        return kept;
    }

    /** Writes what has gathered, in one piece. */
    synchronized void write() {
        var lines = new ArrayList<AccessLine>(queue.size());
        queue.drainTo(lines);
        long missing = lost.getAndSet(0);
        if (!lines.isEmpty() || missing > 0) {
            file.publish(new LogRecord(Level.INFO, text(lines, missing)));
        }
    }

    @Override
    public void close() {
        write();
        file.close();
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
