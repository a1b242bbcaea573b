package io.parley.dev.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** Parley's webhook as X sees it: one signed try, and the check that its owner knows a secret of the app. */
final class Webhook {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final WebhookSignatures signatures;
    private volatile Check last = new Check(null, false, 0);

    Webhook(WebhookSignatures signatures) {
        this.signatures = signatures;
    }

    /** @return the status; 0 when nobody answered in time */
    int deliver(String url, String body) {
        return answer(signed(url, body).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build()).status();
    }

    Check check(String url) {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        String query = "crc_token=" + token + "&nonce=" + HexFormat.of().formatHex(random, 0, 6);
        Answer answer = answer(signed(url + "?" + query, query).build());
        last = new Check(Instant.now(), valid(answer, token), answer.status());
        return last;
    }

    Check lastCheck() {
        return last;
    }

    private boolean valid(Answer answer, String token) {
        try {
            return answer.status() == 200 && signatures.answer(token).equals(Json.read(answer.body()).path("response_token").asText());
        } catch (XError notJson) {
            return false;
        }
    }

    private HttpRequest.Builder signed(String url, String text) {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
        signatures.of(text).forEach(request::header);
        return request;
    }

    private Answer answer(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException nobody) {
            return new Answer(0, "");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer(0, "");
        }
    }

    private record Answer(int status, String body) {
    }

    /** @param at null before the first */
    record Check(Instant at, boolean valid, int status) {
    }
}
