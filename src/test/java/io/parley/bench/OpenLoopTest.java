package io.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A server that answers nothing for twice as long as all requests are planned to take, then at once. */
class OpenLoopTest {

    private static final int CONNECTIONS = 4;
    private static final int REQUESTS = 200;
    private static final OpenLoop.Plan PLAN = new OpenLoop.Plan(1_000, REQUESTS);
    private static final long STALL = 2 * PLAN.nanos(REQUESTS);
    private static final byte[] REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            stall();
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        clock.shutdownNow();
    }

    @Test
    @DisplayName("each request that was planned while the server stood still is late by what was left of it")
    void counts_the_stall_for_every_planned_request() throws Exception {
        OpenLoop open = OpenLoop.run(address(), REQUEST, CONNECTIONS, PLAN);
        assertThat(open.times().sorted()).hasSize(REQUESTS);
        assertThat(open.times().sorted()[0]).as("even the last one was planned in the first half of the stall").isGreaterThanOrEqualTo(STALL / 2);
        assertThat(open.refused()).isZero();
    }

    @Test
    @DisplayName("control: a load that sends when the answer before has come sees it once a connection")
    void a_closed_loop_does_not() throws Exception {
        Load closed = Load.of(address(), CONNECTIONS, Collections.nCopies(REQUESTS, REQUEST));
        assertThat(closed.times().sorted()).hasSize(REQUESTS);
        assertThat(closed.times().sorted()[REQUESTS / 2]).as("most were sent afterwards").isLessThan(STALL / 2);
    }

    @Test
    @DisplayName("the plan is even, in whole milliseconds")
    void plan() {
        var plan = new OpenLoop.Plan(2_500, 10);
        assertThat(IntStream.range(0, 6).mapToLong(plan::nanos).toArray()).containsExactly(0, 1_000_000, 1_000_000, 2_000_000, 2_000_000, 2_000_000);
    }

    /** From the first request on. */
    private void stall() {
        if (asked.compareAndSet(false, true)) {
            clock.schedule(end::countDown, STALL, TimeUnit.NANOSECONDS);
        }
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }
}
