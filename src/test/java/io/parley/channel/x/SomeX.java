package io.parley.channel.x;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A server in X's place that answers what a test says, one answer a request, and remembers what it was asked. */
final class SomeX implements AutoCloseable {

    /** @param status 0: take the request and close without an answer; -1: take it and say nothing */
    record Reply(int status, String body, Map<String, String> headers) {
    }

    record Asked(String line, String authorization, String body) {
    }

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    SomeX() throws IOException {
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    SomeX then(int status, String body) {
        return then(status, body, Map.of());
    }

    SomeX then(int status, String body, Map<String, String> headers) {
        replies.add(new Reply(status, body, headers));
        return this;
    }

    List<Asked> asked() {
        return asked;
    }

    XSettings settings() {
        String here = "http://127.0.0.1:" + server.getAddress().getPort();
        return new XSettings(here, here, "https://x.example", "key", "secret", Duration.ofSeconds(2));
    }

    XClient client() {
        return new XClient(settings(), Clock.systemUTC());
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new Asked(exchange.getRequestMethod() + " " + exchange.getRequestURI(), exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Reply reply = replies.size() > 1 ? replies.poll() : replies.peek();
        if (reply.status() > 0) {
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        if (reply.status() >= 0) {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
