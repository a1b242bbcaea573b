package io.parley.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Prepared requests sent over some kept connections, each as soon as the one before was answered, and what came of them. */
record Load(double seconds, Times times, Map<Integer, Integer> statuses) {

    /** @param requests whole HTTP/1.1 requests; each is sent once */
    static Load of(URI server, int connections, List<byte[]> requests) throws Exception {
        var next = new AtomicInteger();
        long[] nanos = new long[requests.size()];
        int[] statuses = new int[requests.size()];
        var threads = Executors.newFixedThreadPool(connections);
        long began = System.nanoTime();
        try {
            var running = new ArrayList<Future<Object>>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(sender(server, next, requests, nanos, statuses)));
            }
            for (Future<Object> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        var counted = new TreeMap<Integer, Integer>();
        for (int status : statuses) {
            counted.merge(status, 1, Integer::sum);
        }
        return new Load((System.nanoTime() - began) / 1e9, Times.of(nanos), counted);
    }

    double perSecond() {
        return times.sorted().length / seconds;
    }

    private static Callable<Object> sender(URI server, AtomicInteger next, List<byte[]> requests, long[] nanos, int[] statuses) {
        return () -> {
            try (var socket = new Socket(server.getHost(), server.getPort())) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream());
                for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
                    long began = System.nanoTime();
                    socket.getOutputStream().write(requests.get(i));
                    statuses[i] = answer(in);
                    nanos[i] = System.nanoTime() - began;
                }
                return null;
            }
        };
    }

    /** Reads one answer to its end, which its length tells. */
    private static int answer(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        in.skipNBytes(length);
        return status;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder(64);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the server hung up");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
