package io.parley.identity;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** How far Keycloak's events have been read (rule ID9). */
@PlatformUseCase
@ApplicationScoped
public class EventProgress {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** The newest event that was read, by Keycloak's clock. */
    Instant readTo() {
        return instant("read_to");
    }

    /** How long ago they were last read. */
    Duration age() {
        return Duration.between(instant("read_at"), clock.instant());
    }

    void read(Instant to) {
        entities.createNativeQuery("update identity_events set read_to = greatest(read_to, ?1), read_at = ?2")
                .setParameter(1, to.atOffset(ZoneOffset.UTC)).setParameter(2, clock.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    private Instant instant(String column) {
        return ((Timestamp) entities.createNativeQuery("select " + column + " from identity_events").getSingleResult()).toInstant();
    }
}
