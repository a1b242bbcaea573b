package io.parley.channel.x;

import io.parley.engine.Capabilities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** X's face: the rich one of v1.1 (x-platform.md 1.1 to 1.3, 1.7), the only one whose calls Parley makes so far. */
@ApplicationScoped
class XCapabilities {

    @Produces
    Capabilities rich() {
        return new Capabilities(10_000, 9_990, 20, 36, 72, 3, 36, true);
    }
}
