package io.parley.lifecycle;

import io.parley.shared.kernel.Refused;
import io.parley.shared.tenancy.PlaceState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The deletion of a brand: asked for, undone or begun, done (rules LC4 to LC6). */
@Entity
class Deletion {

    @Id
    private UUID id;
    @Column(name = "place_id")
    private UUID placeId;
    @Column(name = "asked_by")
    private UUID askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Enumerated(EnumType.STRING)
    private PlaceState was;
    @Column(name = "was_reason")
    private String wasReason;
    @Column(name = "undone_at")
    private Instant undoneAt;
    @Column(name = "began_at")
    private Instant beganAt;
    @Column(name = "done_at")
    private Instant doneAt;
    private String failure;
    private String hash;
    @Version
    private int version;

    protected Deletion() {
    }

    Deletion(UUID id, UUID placeId, UUID askedBy, Instant now, Instant dueAt) {
        this.id = id;
        this.placeId = placeId;
        this.askedBy = askedBy;
        this.askedAt = now;
        this.dueAt = dueAt;
    }

    Deletion from(PlaceState was, String why) {
        this.was = was;
        this.wasReason = why;
        return this;
    }

    /** Rule LC4. */
    void undo(Instant now) {
        if (beganAt != null) {
            throw new Refused("", "lifecycle.delete.began");
        }
        undoneAt = now;
    }

    /** Empty where it was undone: the two exclude each other, and the version holds whichever comes first. */
    Optional<Instant> begin(Instant now) {
        if (undoneAt == null && beganAt == null) {
            beganAt = now;
        }
        return Optional.ofNullable(beganAt);
    }

    void stopped(String reason) {
        failure = reason;
    }

    void done(String hash, Instant now) {
        this.hash = hash;
        this.doneAt = now;
        this.failure = null;
    }

    DeletionView view() {
        return new DeletionView(id, placeId, askedBy, askedAt, dueAt, was, wasReason, beganAt, doneAt, failure, hash);
    }
}
