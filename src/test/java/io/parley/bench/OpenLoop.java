package io.parley.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;

/**
 * What came of requests whose times of sending were fixed beforehand. Each latency counts from the planned time, so a request that waited for a
 * connection, or for a server that stood still, is as late as a person would have found it.
 *
 * @param perSecond answers a second @param refused answers that were neither 2xx nor 3xx @param cores that the load itself took of the machine
 */
record OpenLoop(double perSecond, Times times, long refused, double cores) {

    static OpenLoop run(URI server, byte[] request, int connections, Plan plan) throws IOException {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (var sending = new OpenSending(server, request, connections, plan)) {
            long[] nanos = sending.run();
            double took = sending.nanos() / 1e9;
            double used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
            return new OpenLoop(plan.requests() / took, Times.of(nanos), sending.refused(), used / took);
        }
    }

    /** When each request is sent: evenly, in whole milliseconds from the begin. */
    record Plan(double perSecond, int requests) {

        private static final long TICK = 1_000_000;

        long nanos(int request) {
            return (long) Math.ceil(request * 1e9 / perSecond / TICK) * TICK;
        }
    }
}
