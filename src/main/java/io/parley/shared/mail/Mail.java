package io.parley.shared.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One mail, from posted to sent or given up. */
@Entity
class Mail {

    @Id
    private UUID id;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "brand_id")
    private UUID brandId;
    private String kind;
    @Column(name = "subject_id")
    private UUID subjectId;
    private String recipient;
    private String language;
    private byte[] sealed;
    private String state = "READY";
    @Column(name = "due_at")
    private Instant dueAt;
    private int attempts;
    private String failure;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Mail() {
    }

    Mail(UUID id, Letter letter, byte[] sealed, Instant now) {
        this.id = id;
        this.agencyId = letter.agency();
        this.brandId = letter.brand();
        this.kind = letter.kind();
        this.subjectId = letter.subject();
        this.recipient = letter.recipient();
        this.language = letter.language();
        this.sealed = sealed;
        this.dueAt = now;
        this.createdAt = now;
    }
}
