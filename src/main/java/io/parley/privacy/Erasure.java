package io.parley.privacy;

import io.parley.shared.tenancy.Actor;
import io.parley.shared.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A request to erase a contact: asked for, tried until it is done, and then its own proof (rules PV3 to PV6). */
@Entity
class Erasure extends TenantOwned {

    /** X: what people said is deleted within 24 hours of their wish (x-platform.md 8). */
    private static final Duration CLOCK = Duration.ofHours(24);
    /** For turns and sends under way; after it they are ended. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    /** X lists and repeats events for 30 days. */
    private static final Duration NUMBERS = Duration.ofDays(35);

    @Column(name = "contact_id")
    private UUID contactId;
    private String mark;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "requested_by_id")
    private UUID requestedById;
    @Column(name = "requested_by_name")
    private String requestedByName;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "next_at")
    private Instant nextAt;
    private String waits;
    @Column(name = "done_at")
    private Instant doneAt;
    @Column(name = "numbers_due_at")
    private Instant numbersDueAt;
    private String proof;
    @Version
    private int version;

    protected Erasure() {
    }

    Erasure(UUID id, UUID contact, String mark, Actor by, Instant now) {
        super(id);
        this.contactId = contact;
        this.mark = mark;
        this.requestedAt = now;
        this.requestedById = by.id();
        this.requestedByName = by.name();
        this.dueAt = now.plus(CLOCK);
        this.nextAt = now;
    }

    void later(String why, Instant now) {
        waits = why;
        nextAt = now.plus(AGAIN);
    }

    void done(Proof proof, Instant now) {
        this.proof = proof.json();
        waits = null;
        doneAt = now;
        numbersDueAt = now.plus(NUMBERS);
    }

    boolean done() {
        return doneAt != null;
    }

    /** Whether what is under way may still end by itself. */
    boolean patient(Instant now) {
        return now.isBefore(requestedAt.plus(PATIENCE));
    }

    UUID contact() {
        return contactId;
    }

    String mark() {
        return mark;
    }

    ErasureView view() {
        return new ErasureView(id(), mark, requestedAt, requestedByName, dueAt, waits, doneAt, numbersDueAt, proof == null ? null : Proof.read(proof));
    }
}
