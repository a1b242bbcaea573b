package io.parley.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that a request really goes through: one broken injection makes every endpoint fail while the server looks well. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    @ConfigProperty(name = "parley.http.port", defaultValue = "9080")
    private int port;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("endpoint-and-database").status(Probe.answers("http://127.0.0.1:" + port + Ping.PATH)).build();
    }
}
