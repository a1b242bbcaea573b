package io.parley.tenant;

import io.parley.shared.kernel.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Decodes one logo at a time for each place, and few at a time on this node; nobody waits (rule TN13). */
@ApplicationScoped
class LogoReader {

    static final int AT_ONCE = 2;

    private final Set<UUID> places = ConcurrentHashMap.newKeySet();
    private final Semaphore room = new Semaphore(AT_ONCE);

    /** @throws Refused where it is no picture of a kind we know, costs too much to be decoded, or another one is being decoded */
    LogoImage read(UUID place, byte[] file) {
        return alone(place, () -> LogoImage.of(file));
    }

    <T> T alone(UUID place, Supplier<T> work) {
        if (!places.add(place)) {
            throw new Refused("logo", "tenant.logo.busy");
        }
        try {
            return withRoom(work);
        } finally {
            places.remove(place);
        }
    }

    private <T> T withRoom(Supplier<T> work) {
        if (!room.tryAcquire()) {
            throw new Refused("logo", "tenant.logo.busy");
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
