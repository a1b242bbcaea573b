package io.parley.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether the identity provider answers (rule ID5), asked of its small key document. */
@ApplicationScoped
class ProviderProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    @Inject
    private OpenIdSettings settings;

    boolean answers() {
        var keys = URI.create(settings.getIssuer() + "/protocol/openid-connect/certs");
        try {
            var answer = client.send(HttpRequest.newBuilder(keys).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
