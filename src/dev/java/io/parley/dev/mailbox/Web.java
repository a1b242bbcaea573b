package io.parley.dev.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the mailbox's pages. */
final class Web implements Closeable {

    private static final int THREADS = 8;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Threads.named("page"));
    private final HttpServer server;
    private final Pages pages;

    /** The JDK's server takes over whether the thread that starts it is a daemon: nobody shall wait for its end. */
    Web(int port, Pages pages) throws IOException, InterruptedException {
        this.pages = pages;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 64);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        var starter = Threads.named("start").newThread(server::start);
        starter.start();
        starter.join();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Shown answer(HttpExchange exchange) throws IOException {
        try {
            return pages.answer(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestBody().readAllBytes());
        } catch (RuntimeException ours) {
            return Shown.mistake(ours);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Shown shown = answer(exchange);
            shown.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(shown.status(), shown.body().length == 0 ? -1 : shown.body().length);
            if (shown.body().length > 0) {
                exchange.getResponseBody().write(shown.body());
            }
        }
    }
}
