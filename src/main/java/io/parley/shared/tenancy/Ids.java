package io.parley.shared.tenancy;

import io.parley.shared.kernel.UuidV7;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids: UUIDs of version 7 from the injected clock. */
@Unproxied
public class Ids {

    private final SecureRandom random = new SecureRandom();
    @Inject
    private Clock clock;

    public UUID next() {
        return UuidV7.of(clock.instant(), random.nextLong(), random.nextLong());
    }
}
