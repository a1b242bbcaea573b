package io.parley.bench;

import io.parley.fixtures.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One thread that sends what is due over idle connections and sleeps until the next millisecond or answer. What finds no connection idle waits in front. */
final class OpenSending implements AutoCloseable {

    private final Selector selector = Selector.open();
    private final Deque<KeptConnection> idle = new ArrayDeque<>();
    private final List<KeptConnection> all = new ArrayList<>();
    private final byte[] request;
    private final OpenLoop.Plan plan;
    private final long[] latencies;
    private long began;
    private long last;
    private int sent;
    private int answered;
    private long refused;

    OpenSending(URI server, byte[] request, int connections, OpenLoop.Plan plan) throws IOException {
        this.request = request;
        this.plan = plan;
        this.latencies = new long[plan.requests()];
        for (int i = 0; i < connections; i++) {
            all.add(KeptConnection.open(server, selector));
        }
        idle.addAll(all);
    }

    /** @return nanoseconds from the planned time of each request to the end of its answer */
    long[] run() throws IOException {
        began = System.nanoTime();
        last = began;
        while (answered < plan.requests()) {
            sendDue();
            selector.select(this::read, 1);
            if (System.nanoTime() - Math.max(last, began + plan.nanos(sent)) > Until.LONGEST.toNanos()) {
                throw new IOException("no answer for " + Until.LONGEST);
            }
        }
        return latencies;
    }

    /** From the begin to the last answer. */
    long nanos() {
        return last - began;
    }

    long refused() {
        return refused;
    }

    @Override
    public void close() throws IOException {
        for (KeptConnection connection : all) {
            connection.close();
        }
        selector.close();
    }

    private void sendDue() throws IOException {
        long now = System.nanoTime() - began;
        while (sent < plan.requests() && plan.nanos(sent) <= now && !idle.isEmpty()) {
            idle.poll().send(sent++, request);
        }
    }

    private void read(SelectionKey key) {
        var connection = (KeptConnection) key.attachment();
        try {
            if (connection.read()) {
                last = System.nanoTime();
                latencies[connection.request()] = last - began - plan.nanos(connection.request());
                refused += connection.status() / 100 > 3 ? 1 : 0;
                answered++;
                idle.add(connection);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
