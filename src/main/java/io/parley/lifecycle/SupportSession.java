package io.parley.lifecycle;

import io.parley.shared.tenancy.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One visit of an admin to one place as support (rule LC8). */
@Entity
@Table(name = "support_session")
class SupportSession {

    static final Duration LONGEST = Duration.ofMinutes(60);

    @Id
    private UUID id;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "brand_id")
    private UUID brandId;
    private String reason;
    @Column(name = "began_at")
    private Instant beganAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected SupportSession() {
    }

    SupportSession(UUID id, UUID personId, Place.Kind kind, UUID place, String reason, Instant now) {
        this.id = id;
        this.personId = personId;
        this.agencyId = kind == Place.Kind.AGENCY ? place : null;
        this.brandId = kind == Place.Kind.BRAND ? place : null;
        this.reason = reason;
        this.beganAt = now;
        this.endsAt = now.plus(LONGEST);
    }

    void end(Instant now) {
        endedAt = now.isBefore(endsAt) ? now : endsAt;
    }

    Visited visited() {
        return new Visited(id, personId, agencyId == null ? Place.Kind.BRAND : Place.Kind.AGENCY, agencyId == null ? brandId : agencyId, reason);
    }

    /** Who visits what, and why. */
    record Visited(UUID id, UUID person, Place.Kind kind, UUID place, String reason) {
    }
}
