package io.parley.shared.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of time. PostgreSQL keeps microseconds, so nothing finer is ever made. */
@ApplicationScoped
class Clocks {

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1_000));
    }
}
