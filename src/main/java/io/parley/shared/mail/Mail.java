package io.parley.shared.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
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
    @Enumerated(EnumType.STRING)
    private MailState state = MailState.READY;
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

    /** Counts a try before it is made; whoever makes it has until then to say how it went. */
    Claimed claim(Instant until) {
        attempts++;
        dueAt = until;
        return new Claimed(id, agencyId, brandId, kind, recipient, language, sealed, attempts);
    }

    /** What ended a mail first holds. */
    void sent(Instant now) {
        if (state == MailState.READY) {
            end(MailState.SENT, null, now);
            sealed = null;
        }
    }

    void again(Failure why, Instant due) {
        if (state == MailState.READY) {
            failure = why.key();
            dueAt = due;
        }
    }

    /** What it says is kept for a while, so that it can be sent again. */
    void fail(Failure why, Instant now) {
        if (state == MailState.READY) {
            end(MailState.FAILED, why, now);
        }
    }

    void drop(Failure why, Instant now) {
        if (state == MailState.READY || state == MailState.FAILED) {
            end(MailState.DROPPED, why, now);
            sealed = null;
        }
    }

    /** @return whether there was anything left to send */
    boolean resend(Instant now) {
        boolean can = state == MailState.FAILED && sealed != null;
        if (can) {
            state = MailState.READY;
            dueAt = now;
            endedAt = null;
            attempts = 0;
        }
        return can;
    }

    UUID subject() {
        return subjectId;
    }

    MailView view() {
        return new MailView(id, kind, recipient, language, state, failure, attempts, createdAt, state == MailState.READY ? dueAt : null, endedAt,
                state == MailState.FAILED && sealed != null, brandId != null ? brandId : agencyId);
    }

    private void end(MailState as, Failure why, Instant now) {
        state = as;
        failure = why == null ? null : why.key();
        endedAt = now;
    }

    /** What is needed to write and send it. */
    record Claimed(UUID id, UUID agency, UUID brand, String kind, String recipient, String language, byte[] sealed, int attempts) {

        /** For whoever sends it to say so in time; a mail claimed longer ago is sent once more. */
        static final Duration LEASE = Duration.ofMinutes(2);
    }
}
