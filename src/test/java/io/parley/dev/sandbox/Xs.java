package io.parley.dev.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A sandbox of its own for a test, with a webhook that notes what arrives, and a client that signs. */
final class Xs implements AutoCloseable {

    static final String KEY = "parley-sandbox";
    static final String SECRET = "test-consumer-secret";
    static final String CLIENT_SECRET = "test-oauth2-client-secret";
    static final Account AGAVE = new Account("2244994945", "agavenorte", "Agave Norte", "", "en");
    static final String MAYA = "1100000001";

    /** A webhook's call as it came. @param clientSignature empty, like signature, where it was not sent */
    record Got(String body, String signature, String clientSignature) {

        JsonNode json() {
            return Json.read(body);
        }
    }

    final List<Got> got = new CopyOnWriteArrayList<>();
    final List<String> fetched = new CopyOnWriteArrayList<>();
    private final HttpServer listener = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Sandbox sandbox;
    volatile int answers = 200;
    volatile String answering = CLIENT_SECRET;

    Xs(Path folder) throws Exception {
        listener.createContext("/", exchange -> {
            Call call = Call.of(exchange);
            if (call.path().startsWith("/webhooks") && call.method().equals("POST")) {
                got.add(new Got(call.body(), call.header("x-twitter-webhooks-signature"),
                        call.header("x-twitter-webhooks-signature-oauth2")));
                new Reply(answers, java.util.Map.of(), new byte[0]).send(exchange);
            } else if (call.path().startsWith("/webhooks")) {
                Reply.json(200, Json.object("response_token", Signature.ofBody(answering, call.param("crc_token")))).send(exchange);
            } else {
                fetched.add(call.method() + " " + call.header("User-Agent"));
                Reply.empty().send(exchange);
            }
        });
        listener.start();
        sandbox = new Sandbox(new Place(0, here() + "/webhooks/x", KEY, SECRET, CLIENT_SECRET, folder.resolve("journal.jsonl")), java.time.Clock.systemUTC());
        sandbox.start();
    }

    String here() {
        return "http://127.0.0.1:" + listener.getAddress().getPort();
    }

    String url(String path) {
        return "http://localhost:" + sandbox.port() + path;
    }

    HttpResponse<String> signed(String method, String path, String body) throws IOException, InterruptedException {
        return signed(method, path, body, AGAVE.tokenSecret(), UUID.randomUUID().toString(), Instant.now().getEpochSecond());
    }

    HttpResponse<String> signed(String method, String path, String body, String tokenSecret, String nonce, long time)
            throws IOException, InterruptedException {
        var fields = Pair.all("oauth_consumer_key=" + KEY + "&oauth_nonce=" + nonce + "&oauth_signature_method=HMAC-SHA1&oauth_timestamp="
                + time + "&oauth_token=" + AGAVE.token() + "&oauth_version=1.0");
        URI uri = URI.create(url(path));
        var all = new ArrayList<>(fields);
        all.addAll(Pair.all(uri.getRawQuery()));
        String base = Signature.base(method, url(uri.getPath()), all);
        String header = fields.stream().map(p -> p.name() + "=\"" + Signature.encoded(p.value()) + "\"").collect(Collectors.joining(", ", "OAuth ",
                ", oauth_signature=\"" + Signature.encoded(Signature.ofCall(base, SECRET, tokenSecret)) + "\""));
        return client.send(HttpRequest.newBuilder(uri).header("Authorization", header).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** As the app itself, with a bearer token. */
    HttpResponse<String> bearer(String method, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url(path))).header("Authorization", "Bearer app")
                .method(method, HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(String person, ObjectNode data) throws IOException, InterruptedException {
        return signed("POST", "/1.1/direct_messages/events/new.json", message(person, data));
    }

    static String message(String person, ObjectNode data) {
        return Json.object("event", Json.object("type", "message_create", "message_create",
                Json.object("target", Json.object("recipient_id", person), "message_data", data))).toString();
    }

    JsonNode control(String method, String path, Object body) throws IOException, InterruptedException {
        var response = client.send(HttpRequest.newBuilder(URI.create(url(path)))
                .method(method, HttpRequest.BodyPublishers.ofString(Json.write(body))).build(), HttpResponse.BodyHandlers.ofString());
        return Json.read(response.body().isEmpty() ? "{}" : response.body());
    }

    @Override
    public void close() throws IOException {
        sandbox.close();
        listener.stop(0);
    }
}
