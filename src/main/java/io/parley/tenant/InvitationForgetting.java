package io.parley.tenant;

import io.parley.shared.tenancy.PlatformUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Forgets whom invitations were for that have been over for long (rule TN4). */
@PlatformUseCase
@ApplicationScoped
public class InvitationForgetting {

    private static final String FORGET = "update invitation set email = '', revoked_at = case when redeemed_at is null then coalesce(revoked_at, ?2) else revoked_at end, "
            + "version = version + 1 where email <> '' and coalesce(redeemed_at, revoked_at, expires_at) <= ?1";
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    void forget() {
        Instant now = clock.instant();
        entities.createNativeQuery(FORGET).setParameter(1, at(now.minus(Invitation.KNOWN))).setParameter(2, at(now)).executeUpdate();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
