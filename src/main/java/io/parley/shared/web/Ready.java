package io.parley.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that a request really goes through: one broken injection makes every endpoint fail while the server looks well. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    @Inject
    @ConfigProperty(name = "parley.http.port", defaultValue = "9080")
    private int port;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("endpoint-and-database").status(answers()).build();
    }

    private boolean answers() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + Ping.PATH)).timeout(PATIENCE).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
