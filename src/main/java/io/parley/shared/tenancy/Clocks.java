package io.parley.shared.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of time. */
@ApplicationScoped
class Clocks {

    @Produces
    Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
